package org.iclei.membership.takeover;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;

import java.util.List;

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

    public Refused refused(String detail) {
        return new Refused(malformed, detail);
    }

    static Refused tooLong() {
        return new Refused(
                ProblemType.BODY_TOO_LARGE,
                "A file has at most %,d rows. Split it.".formatted(MOST_ROWS));
    }
}
