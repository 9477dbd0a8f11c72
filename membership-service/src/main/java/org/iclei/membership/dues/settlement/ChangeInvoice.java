package org.iclei.membership.dues.settlement;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.dues.DuesEvents;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.dues.DuesInvoices;
import org.iclei.membership.dues.DuesOutcome;
import org.iclei.membership.dues.DuesProblems;
import org.iclei.membership.office.Today;
import org.iclei.membership.organisation.Organisations;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** What every change of an invoice has in common: who may see it, and what others are told. */
@Component
class ChangeInvoice {
    private final DuesInvoices invoices;
    private final Organisations organisations;
    private final Today today;

    ChangeInvoice(DuesInvoices invoices, Organisations organisations, Today today) {
        this.invoices = invoices;
        this.organisations = organisations;
        this.today = today;
    }

    /**
     * Changes exactly the version that somebody decided on.
     *
     * @param change of the invoice, on the day of the command where its debtor is served
     * @throws org.iclei.kit.problem.Refused NOT_FOUND, STALE_VERSION, or the invoice's own refusal
     */
    Loaded<DuesInvoice> decided(
            UUID id,
            long version,
            Viewer viewer,
            BiFunction<DuesInvoice, LocalDate, DuesOutcome> change) {
        requireSight(id, viewer);
        return invoices.decide(id, version, Cause.of(viewer), found -> decide(found, change));
    }

    /** 404 for what does not exist, and for what the viewer may not see. */
    void requireSight(UUID id, Viewer viewer) {
        if (invoices.find(id, viewer).isEmpty()) throw DuesProblems.none();
    }

    /**
     * @param change of the invoice, on the day of the command where its debtor is served
     * @throws org.iclei.kit.problem.Refused NOT_FOUND, or the type of the invoice's own refusal
     */
    Decision<DuesInvoice, Loaded<DuesInvoice>> decide(
            Optional<Loaded<DuesInvoice>> found,
            BiFunction<DuesInvoice, LocalDate, DuesOutcome> change) {
        var before = found.orElseThrow(DuesProblems::none);
        var debtor = organisations.find(before.state().organisation()).orElseThrow();
        var day = today.at(debtor.state().place().office());
        return switch (change.apply(before.state(), day)) {
            case DuesOutcome.Refused(var why) -> throw DuesProblems.of(why);
            case DuesOutcome.Unchanged _ -> new Decision.Leave<>(before);
            case DuesOutcome.Changed(var after) -> {
                var events = new DuesEvents(debtor).changed(before.state(), after, day);
                yield new Decision.Save<>(after, events, saved -> saved);
            }
        };
    }
}
