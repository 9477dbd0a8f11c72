package org.iclei.membership.takeover;

import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.registration.Checked;
import org.iclei.membership.registration.Rules;
import org.iclei.membership.statement.Field;
import org.iclei.membership.statement.Flaw;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A file's rows after the rules, and after a look at the rows before them. */
final class CheckedRows {

    record SoundRow(long number, Organisation organisation) {}

    private final Rules rules;
    private final Viewer viewer;
    private final Map<String, Long> firstRows = new HashMap<>();

    CheckedRows(Rules rules, Viewer viewer) {
        this.rules = rules;
        this.viewer = viewer;
    }

    /** The sound rows; the others go to the tally. */
    List<SoundRow> check(OrganisationsFile file, Tally tally) {
        var sound = new ArrayList<SoundRow>();
        for (var row : file.rows()) {
            if (row.fields() != file.columnCount()) {
                tally.unreadable(row.number(), row.fields(), file.columnCount());
                continue;
            }
            var checked = rules.check(row.draft(), viewer);
            var flaws = new ArrayList<Flaw>();
            if (checked instanceof Checked.Flawed flawed) flaws.addAll(flawed.flaws());
            var earlier = earlierRow(row);
            if (earlier != null) flaws.add(duplicate(earlier));
            if (!flaws.isEmpty()) tally.rejected(row.number(), flaws);
            else if (checked instanceof Checked.Sound(var organisation)) {
                sound.add(new SoundRow(row.number(), organisation));
            }
        }
        return sound;
    }

    private @Nullable Long earlierRow(OrganisationsFile.Row row) {
        var name = row.draft().get(Field.OFFICIAL_NAME);
        if (name == null) return null;
        var key = Organisation.key(name, code(row, Field.COUNTRY), code(row, Field.SUBDIVISION));
        return firstRows.putIfAbsent(key, row.number());
    }

    private static String code(OrganisationsFile.Row row, Field field) {
        var code = row.draft().get(field);
        return code == null ? "" : code.toUpperCase(Locale.ROOT);
    }

    private static Flaw duplicate(long earlier) {
        return new Flaw(
                ProblemType.DUPLICATE_ROW,
                Field.OFFICIAL_NAME,
                "Row " + earlier + " has the same name, country and subdivision.");
    }
}
