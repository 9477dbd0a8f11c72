package org.iclei.membership.dues.settlement;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.dues.DuesInvoices;
import org.iclei.membership.dues.Payment;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/** Records that money arrived; the same bank reference again, or twice at once, counts once. */
@Component
public class RecordPayment {
    /** A bank there may know a payment whose day has yet to come elsewhere. */
    private static final ZoneId WHERE_DAYS_BEGIN = ZoneOffset.ofHours(14);

    private final DuesInvoices invoices;
    private final ChangeInvoice change;
    private final BusinessClock clock;

    RecordPayment(DuesInvoices invoices, ChangeInvoice change, BusinessClock clock) {
        this.invoices = invoices;
        this.change = change;
        this.clock = clock;
    }

    /**
     * @throws org.iclei.kit.problem.Refused NOT_FOUND, or the type of the invoice's own refusal
     */
    public Loaded<DuesInvoice> record(UUID id, Payment payment, Viewer viewer) {
        change.requireSight(id, viewer);
        var today = clock.today();
        var latest = LocalDate.ofInstant(clock.instant(), WHERE_DAYS_BEGIN);
        return invoices.decide(
                id,
                Cause.of(viewer),
                found -> change.decide(found, today, it -> it.receive(payment, latest)));
    }
}
