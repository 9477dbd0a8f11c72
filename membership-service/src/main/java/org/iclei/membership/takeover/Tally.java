package org.iclei.membership.takeover;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.organisation.Organisation;
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
    private int accepted;
    private int unchanged;

    void accepted(CheckedRows.SoundRow row, UUID id) {
        accepted++;
        gap(row, id);
    }

    /** Counts a row whose organisation existed before. */
    void known(CheckedRows.SoundRow row, @Nullable Loaded<Organisation> before) {
        if (before != null && before.state().asTakenOver().equals(row.organisation())) {
            unchanged++;
            gap(row, before.id());
        } else {
            rejected(row.number(), List.of(registeredOtherwise()));
        }
    }

    void rejected(long row, List<Flaw> flaws) {
        var problems = flaws.stream().map(ImportReport.RowProblem::of).toList();
        rejected.add(new ImportReport.Rejected(row, problems));
    }

    void unreadable(long row, int fields, int columns) {
        var detail = "The row has " + fields + " fields, the header has " + columns + ".";
        var slug = ProblemType.MALFORMED_CSV.slug();
        var problem = new ImportReport.RowProblem(slug, null, detail);
        rejected.add(new ImportReport.Rejected(row, List.of(problem)));
    }

    ImportReport report() {
        rejected.sort(Comparator.comparingLong(ImportReport.Rejected::row));
        return new ImportReport(accepted, unchanged, List.copyOf(rejected), List.copyOf(gaps));
    }

    private void gap(CheckedRows.SoundRow row, UUID id) {
        var organisation = row.organisation();
        var missing = organisation.missing();
        if (missing.isEmpty()) return;
        var name = organisation.name().official();
        gaps.add(new ImportReport.Gap(row.number(), id, name, missing));
    }

    private static Flaw registeredOtherwise() {
        return new Flaw(
                ProblemType.ALREADY_REGISTERED,
                Field.OFFICIAL_NAME,
                "An organisation of this name, country and subdivision is registered with other"
                        + " values; an import does not change it.");
    }
}
