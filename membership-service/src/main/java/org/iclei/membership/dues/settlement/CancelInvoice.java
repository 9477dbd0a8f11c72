package org.iclei.membership.dues.settlement;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.dues.DuesInvoice;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Withdraws an invoice that should not have been issued; what was paid is kept and reported. */
@Component
public class CancelInvoice {
    private final ChangeInvoice change;

    CancelInvoice(ChangeInvoice change) {
        this.change = change;
    }

    /**
     * @throws org.iclei.kit.problem.Refused NOT_FOUND, STALE_VERSION, or the invoice's own refusal
     */
    public Loaded<DuesInvoice> cancel(UUID id, long version, Viewer viewer) {
        return change.decided(id, version, viewer, DuesInvoice::cancel);
    }
}
