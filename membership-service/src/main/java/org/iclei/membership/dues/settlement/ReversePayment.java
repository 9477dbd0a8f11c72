package org.iclei.membership.dues.settlement;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.dues.DuesInvoice;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Takes a payment back: the bank returned it, or it was recorded by mistake. */
@Component
public class ReversePayment {
    private final ChangeInvoice change;

    ReversePayment(ChangeInvoice change) {
        this.change = change;
    }

    /**
     * @throws org.iclei.kit.problem.Refused NOT_FOUND, STALE_VERSION, or the invoice's own refusal
     */
    public Loaded<DuesInvoice> reverse(UUID id, long version, String reference, Viewer viewer) {
        return change.decided(id, version, viewer, (it, today) -> it.reverse(reference, today));
    }
}
