package org.iclei.local.bench.measure;

import java.util.function.Consumer;

/** One of the two that are compared. */
public record Side(String name, Trial trial) {
    private static final int FEWEST = 3;
    private static final int MOST = 8;
    private static final double ALIKE = 0.1;

    /**
     * Repeats the trial until two in a row differ by less than a tenth, three times at least and
     * eight at most.
     */
    void warm(Consumer<String> say) {
        double before = trial.run();
        for (int trials = 2; trials <= MOST; trials++) {
            double now = trial.run();
            boolean alike = Math.abs(now - before) < ALIKE * before;
            if (trials >= FEWEST && alike || trials == MOST) {
                var how = alike ? "warm" : "not steady, measured all the same";
                say.accept("    %s: %s after %d trials".formatted(name, how, trials));
                return;
            }
            before = now;
        }
    }
}
