package org.iclei.membership.application.payment;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.application.ApplicationEvents;
import org.iclei.membership.application.Applications;
import org.iclei.membership.application.course.Course;
import org.iclei.membership.application.course.Step;
import org.iclei.membership.office.Today;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.membership.DuesInvoiceCancelled;
import org.iclei.schema.membership.DuesInvoiceIssued;
import org.iclei.schema.membership.DuesInvoiceReopened;
import org.iclei.schema.membership.DuesInvoiceSettled;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Hears what becomes of the first invoice, in whichever order it comes with the approval, and looks
 * each time at what is held of the applicant's money.
 */
@Component
class FollowDues {
    private final Applications applications;
    private final FirstInvoices asked;
    private final Today today;

    FollowDues(Applications applications, FirstInvoices asked, Today today) {
        this.applications = applications;
        this.asked = asked;
        this.today = today;
    }

    void issued(Envelope envelope, DuesInvoiceIssued issued) {
        follow(
                envelope,
                issued,
                issued.application(),
                course ->
                        course.invoiced(invoice(envelope)) instanceof Step.Taken<Course>(var next)
                                ? next
                                : course);
    }

    void settled(Envelope envelope, DuesInvoiceSettled settled) {
        follow(
                envelope,
                settled,
                settled.application(),
                course -> course.settled(invoice(envelope), settled.settledOn()));
    }

    void reopened(Envelope envelope, DuesInvoiceReopened reopened) {
        follow(
                envelope,
                reopened,
                reopened.application(),
                course -> course.reopened(invoice(envelope)));
    }

    void cancelled(Envelope envelope, DuesInvoiceCancelled cancelled) {
        follow(
                envelope,
                cancelled,
                cancelled.application(),
                course -> course.invoiceCancelled(invoice(envelope)));
    }

    private static UUID invoice(Envelope envelope) {
        return UUID.fromString(envelope.subject());
    }

    /** An invoice that names another organisation's application is none of its own. */
    private void follow(
            Envelope envelope,
            DomainEvent heard,
            @Nullable UUID application,
            UnaryOperator<Course> onwards) {
        if (application == null) return;
        var debtor = heard.organisations().getFirst();
        var day = today.at(debtor.servingOffice());
        applications.receive(
                application,
                envelope,
                found -> {
                    var before =
                            found.map(Loaded::state)
                                    .filter(it -> it.request().organisation().equals(debtor.id()))
                                    .orElse(null);
                    if (before == null) return new Decision.Leave<>(false);
                    var next = onwards.apply(before.course()).holding(asked.held(before));
                    var after = before.with(next, day);
                    if (after.equals(before)) return new Decision.Leave<>(false);
                    var events = new ApplicationEvents(debtor).changed(before, after);
                    return new Decision.Save<>(after, events, _ -> true);
                });
    }
}
