package org.iclei.membership.dues.settlement;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.dues.DuesInvoices;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Takes a payment back: the bank returned it, or it was recorded by mistake. */
@Component
public class ReversePayment {
    private final DuesInvoices invoices;
    private final ChangeInvoice change;
    private final BusinessClock clock;

    ReversePayment(DuesInvoices invoices, ChangeInvoice change, BusinessClock clock) {
        this.invoices = invoices;
        this.change = change;
        this.clock = clock;
    }

    /**
     * @throws org.iclei.kit.problem.Refused NOT_FOUND, STALE_VERSION, or the invoice's own refusal
     */
    public Loaded<DuesInvoice> reverse(UUID id, long version, String reference, Viewer viewer) {
        change.requireSight(id, viewer);
        var today = clock.today();
        return invoices.decide(
                id,
                version,
                Cause.of(viewer),
                found -> change.decide(found, today, it -> it.reverse(reference, today)));
    }
}
