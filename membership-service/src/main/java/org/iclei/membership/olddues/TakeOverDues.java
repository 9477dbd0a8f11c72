package org.iclei.membership.olddues;

import com.github.f4b6a3.uuid.UuidCreator;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.dues.DuesEvents;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.dues.DuesInvoices;
import org.iclei.membership.organisation.Organisation;
import org.iclei.schema.problem.ProblemType;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes over a file of invoices and payments. An invoice's id follows from its number, so that the
 * same file again brings what is missing and changes nothing else.
 */
@Component
class TakeOverDues {
    private static final int BATCH = 500;

    private static final class Tally {
        private int accepted;
        private int unchanged;
    }

    private final DuesInvoices invoices;
    private final Debtors debtors;

    TakeOverDues(DuesInvoices invoices, Debtors debtors) {
        this.invoices = invoices;
        this.debtors = debtors;
    }

    /**
     * @param dryRun reports what would become of the file, and changes nothing
     */
    OldDuesReport take(OldDuesFile file, boolean dryRun, Viewer viewer) {
        var sound = file.sound();
        var known = debtors.find(sound.stream().map(OldDuesFile.Entry::invoice).toList(), viewer);
        var tally = new Tally();
        for (int from = 0; from < sound.size(); from += BATCH) {
            var batch = sound.subList(from, Math.min(from + BATCH, sound.size()));
            var fresh = fresh(batch, known, file, tally);
            if (!dryRun) {
                var before = invoices.addAll(fresh, Cause.of(viewer).because("IMPORT"));
                tally.unchanged += before.size();
                tally.accepted -= before.size();
            }
        }
        var rejected =
                file.faults().entrySet().stream()
                        .map(row -> new OldDuesReport.RejectedRow(row.getKey(), row.getValue()))
                        .toList();
        return new OldDuesReport(tally.accepted, tally.unchanged, rejected);
    }

    private Map<UUID, Decision.Save<DuesInvoice, ?>> fresh(
            List<OldDuesFile.Entry> batch,
            Map<OldInvoice, Loaded<Organisation>> known,
            OldDuesFile file,
            Tally tally) {
        var taken = invoices.withNumbers(batch.stream().map(it -> it.invoice().number()).toList());
        var fresh = new LinkedHashMap<UUID, Decision.Save<DuesInvoice, ?>>();
        for (var entry : batch) {
            var debtor = known.get(entry.invoice());
            if (debtor == null) {
                file.reject(entry, unknown());
                continue;
            }
            var invoice = entry.invoice().invoice(debtor.id());
            var before = taken.get(invoice.number());
            if (before == null) {
                var events = new DuesEvents(debtor).takenOver(invoice);
                var id = idOf(invoice.number());
                fresh.put(id, new Decision.Save<DuesInvoice, UUID>(invoice, events, _ -> id));
                tally.accepted++;
            } else if (before.state().wasTakenOverAs(invoice)) {
                tally.unchanged++;
            } else {
                file.reject(entry, otherwise());
            }
        }
        return fresh;
    }

    /** Name-based (UUIDv5), so that every installation gives an invoice the same id. */
    static UUID idOf(String number) {
        return UuidCreator.getNameBasedSha1("dues-invoice|" + number);
    }

    private static OldDuesReport.Fault unknown() {
        return new OldDuesReport.Fault(
                ProblemType.NOT_FOUND.slug(),
                Column.OFFICIAL_NAME.header(),
                "There is no such organisation that you may see, or the id is that of several.");
    }

    private static OldDuesReport.Fault otherwise() {
        return new OldDuesReport.Fault(
                ProblemType.INVOICE_NUMBER_TAKEN.slug(),
                Column.NUMBER.header(),
                "An invoice of this number is known with other values; an import does not change"
                        + " it.");
    }
}
