package org.iclei.membership.dues.settlement;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.dues.DuesInvoices;
import org.iclei.membership.dues.Payment;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Records that money arrived; the same bank reference again, or twice at once, counts once. */
@Component
public class RecordPayment {
    private final DuesInvoices invoices;
    private final ChangeInvoice change;

    RecordPayment(DuesInvoices invoices, ChangeInvoice change) {
        this.invoices = invoices;
        this.change = change;
    }

    /**
     * @throws org.iclei.kit.problem.Refused NOT_FOUND, or the type of the invoice's own refusal
     */
    public Loaded<DuesInvoice> record(UUID id, Payment payment, Viewer viewer) {
        change.requireSight(id, viewer);
        return invoices.decide(
                id,
                Cause.of(viewer),
                found -> change.decide(found, (it, today) -> it.receive(payment, today)));
    }
}
