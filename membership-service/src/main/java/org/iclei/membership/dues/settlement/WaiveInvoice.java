package org.iclei.membership.dues.settlement;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.dues.DuesInvoice;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Gives up what is still open of an invoice; a waiver settles like a payment. */
@Component
public class WaiveInvoice {
    private final ChangeInvoice change;

    WaiveInvoice(ChangeInvoice change) {
        this.change = change;
    }

    /**
     * @throws org.iclei.kit.problem.Refused NOT_FOUND, STALE_VERSION, or the invoice's own refusal
     */
    public Loaded<DuesInvoice> waive(UUID id, long version, Viewer viewer) {
        return change.decided(id, version, viewer, DuesInvoice::waive);
    }
}
