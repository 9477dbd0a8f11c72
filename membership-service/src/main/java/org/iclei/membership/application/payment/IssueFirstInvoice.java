package org.iclei.membership.application.payment;

import com.github.f4b6a3.uuid.UuidCreator;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.application.ApplicationProblems;
import org.iclei.membership.application.MembershipApplication;
import org.iclei.membership.application.TakeStep;
import org.iclei.membership.application.course.ApplicationRefusal;
import org.iclei.membership.application.course.Course;
import org.iclei.membership.dues.DuesProblems;
import org.iclei.membership.dues.IssueInvoice;
import org.iclei.membership.dues.IssueOutcome;
import org.iclei.membership.dues.NewInvoice;
import org.iclei.membership.dues.Period;
import org.iclei.membership.money.Money;
import org.iclei.membership.office.Today;
import org.iclei.membership.organisation.Organisations;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Invoices an applicant for its first year, from today until the day of joining is known. Should
 * the application end meanwhile, the invoice is cancelled when its event is heard.
 */
@Component
class IssueFirstInvoice {
    private final TakeStep steps;
    private final IssueInvoice invoicing;
    private final Organisations organisations;
    private final Today today;

    IssueFirstInvoice(
            TakeStep steps, IssueInvoice invoicing, Organisations organisations, Today today) {
        this.steps = steps;
        this.invoicing = invoicing;
        this.organisations = organisations;
        this.today = today;
    }

    Loaded<MembershipApplication> issue(
            UUID id, long version, Viewer viewer, Money amount, LocalDate due) {
        var before =
                steps.take(
                        id, version, viewer, (it, today) -> it.turn(today, Course::mayBeInvoiced));
        var invoice = idOfNext(before);
        var applicant =
                organisations
                        .find(before.state().request().organisation())
                        .orElseThrow(ApplicationProblems::none);
        var day = today.at(applicant.state().place().office());
        var year = Period.yearFrom(day);
        var wanted = new NewInvoice(applicant.id(), null, year, day, due, amount, id);
        return switch (invoicing.issue(invoice, wanted, applicant, Cause.of(viewer))) {
            case IssueOutcome.Refused(var why) -> throw DuesProblems.of(why);
            // somebody else asked at the same time, and for something else
            case IssueOutcome.Issued(var issued) when !wanted.isMetBy(issued.state()) ->
                    throw ApplicationProblems.of(ApplicationRefusal.INVOICED_ALREADY);
            // whatever came in between: the invoice's own event may have
            case IssueOutcome.Issued _ ->
                    steps.take(id, viewer, it -> it.turn(day, course -> course.invoiced(invoice)));
        };
    }

    /** Asked again after a crash it is the same; after a cancellation it is another. */
    private static UUID idOfNext(Loaded<MembershipApplication> application) {
        int number = application.state().course().dues().issued() + 1;
        return UuidCreator.getNameBasedSha1("first-dues:" + application.id() + ":" + number);
    }
}
