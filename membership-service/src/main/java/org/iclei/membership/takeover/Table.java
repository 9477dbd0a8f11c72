package org.iclei.membership.takeover;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file's lines, whatever it was written with.
 *
 * @param malformed how a file of its kind is refused
 */
public record Table(List<String> header, List<Line> lines, ProblemType malformed) {

    /**
     * @param number where it stands in the file; the header is line 1
     */
    public record Line(long number, List<String> fields) {}

    /** Imported well within the time that the gateway waits for an answer. */
    static final int MOST_ROWS = 20_000;

    /** The header's fields without blanks around them. */
    public List<String> columns() {
        return header.stream().map(String::strip).toList();
    }

    /**
     * @param needed columns without which it cannot be read
     * @param known every column that it may have
     * @throws Refused when they do not fit, naming those that do not
     */
    public void checkColumns(Collection<String> needed, Collection<String> known) {
        if (header.isEmpty()) {
            var all = String.join(", ", needed);
            throw refused("The file is empty; it needs the columns " + all + ".");
        }
        var columns = columns();
        if (malformed == ProblemType.MALFORMED_CSV
                && columns.size() == 1
                && columns.getFirst().contains(";")) {
            throw refused(
                    "The header is one column with semicolons in it. Separate the columns by"
                            + " commas.");
        }
        var missing = new LinkedHashSet<>(needed);
        columns.forEach(missing::remove);
        var unknown = new LinkedHashSet<>(columns);
        known.forEach(unknown::remove);
        var twice = new LinkedHashSet<>(columns);
        twice.removeIf(column -> Collections.frequency(columns, column) == 1);
        if (missing.isEmpty() && unknown.isEmpty() && twice.isEmpty()) return;
        throw refused(
                "The columns do not fit."
                        + named(" Missing: ", missing)
                        + named(" Unknown: ", unknown)
                        + named(" Twice: ", twice));
    }

    private static String named(String what, Set<String> columns) {
        if (columns.isEmpty()) return "";
        return what
                + columns.stream()
                        .limit(20)
                        .map(column -> "'" + column + "'")
                        .collect(Collectors.joining(", "))
                + ".";
    }

    public Refused refused(String detail) {
        return new Refused(malformed, detail);
    }

    static Refused tooLong() {
        return new Refused(
                ProblemType.BODY_TOO_LARGE,
                "A file has at most %,d rows. Split it.".formatted(MOST_ROWS));
    }
}
