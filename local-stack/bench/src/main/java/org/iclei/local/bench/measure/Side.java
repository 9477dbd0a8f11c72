package org.iclei.local.bench.measure;

import java.util.function.Consumer;

/** One of the two that are compared. */
public record Side(String name, Trial trial) {
    private static final double ALIKE = 0.1;

    /** Repeats the trial until two in a row differ by less than a tenth. */
    void warm(Course course, Consumer<String> say) {
        double before = 0;
        for (int trials = 1; trials <= course.most(); trials++) {
            double now = trial.run();
            boolean alike = Math.abs(now - before) < ALIKE * before;
            if (trials == course.most() || alike && trials >= course.fewest()) {
                var how = alike ? "warm" : "not steady, measured all the same,";
                say.accept("    %s: %s after %d trials".formatted(name, how, trials));
                return;
            }
            before = now;
        }
    }
}
