package org.iclei.membership.takeover;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.contact.Contacts;
import org.iclei.membership.finding.Oddities;
import org.iclei.membership.organisation.Merging;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.lineage.Lineage;
import org.iclei.membership.statement.Field;
import org.iclei.membership.statement.Flaw;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Counts what becomes of the rows. */
final class Tally {
    private final List<ImportReport.Rejected> rejected = new ArrayList<>();
    private final List<ImportReport.Gap> gaps = new ArrayList<>();
    private final List<ImportReport.Oddity> oddities = new ArrayList<>();
    private final Oddities looks;
    private int accepted;
    private int unchanged;

    Tally(Oddities looks) {
        this.looks = looks;
    }

    void accepted(CheckedRows.SoundRow row, UUID id) {
        accepted++;
        remark(row, id);
    }

    /**
     * Counts a row whose organisation existed before.
     *
     * @param ended those that were called so until they ended; an older file means one of them
     */
    void known(
            CheckedRows.SoundRow row,
            @Nullable Loaded<Organisation> before,
            List<Loaded<Organisation>> ended) {
        if (before != null && same(before.state(), row.organisation())) {
            unchanged++;
            remark(row, before.id());
        } else if (ended.stream().anyMatch(it -> same(it.state(), row.organisation()))) {
            unchanged++;
        } else {
            var why = before == null && !ended.isEmpty() ? ended() : registeredOtherwise();
            rejected(row.number(), List.of(why));
        }
    }

    void rejected(long row, List<Flaw> flaws) {
        var problems = flaws.stream().map(ImportReport.RowProblem::of).toList();
        rejected.add(new ImportReport.Rejected(row, problems));
    }

    void unreadable(long row, int fields, int columns) {
        var detail = "The row has " + fields + " fields, the header has " + columns + ".";
        var slug = ProblemType.MALFORMED_CSV.slug();
        var problem = new ImportReport.RowProblem(slug, null, detail, List.of());
        rejected.add(new ImportReport.Rejected(row, List.of(problem)));
    }

    ImportReport report(boolean dryRun) {
        rejected.sort(Comparator.comparingLong(ImportReport.Rejected::row));
        return new ImportReport(
                accepted,
                unchanged,
                List.copyOf(rejected),
                List.copyOf(gaps),
                List.copyOf(oddities),
                dryRun);
    }

    private void remark(CheckedRows.SoundRow row, UUID id) {
        var organisation = row.organisation();
        var name = organisation.name().official();
        var missing = organisation.missing();
        if (!missing.isEmpty()) gaps.add(new ImportReport.Gap(row.number(), id, name, missing));
        for (var warning : looks.of(organisation)) {
            oddities.add(new ImportReport.Oddity(row.number(), name, warning));
        }
    }

    /** A row is what was taken over, whatever has happened since of which no file tells. */
    private static boolean same(Organisation known, Organisation row) {
        return known.asTakenOver()
                .with(known.profile().with(Contacts.NONE))
                .merging(Merging.NONE)
                .descending(Lineage.NONE)
                .equals(row);
    }

    private static Flaw ended() {
        return new Flaw(
                ProblemType.ORGANISATION_ENDED,
                Field.OFFICIAL_NAME,
                "Others stand in the place of the organisation of this name, country and"
                        + " subdivision. Register one that is called so today by itself.");
    }

    private static Flaw registeredOtherwise() {
        return new Flaw(
                ProblemType.ALREADY_REGISTERED,
                Field.OFFICIAL_NAME,
                "An organisation of this name, country and subdivision is registered with other"
                        + " values; an import does not change it.");
    }
}
