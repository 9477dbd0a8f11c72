package org.iclei.local.bench.measure;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.function.Consumer;

/** Two sides, warmed, then measured by turns; who begins changes from round to round. */
public record Comparison(String title, String unit, Side ours, Side limit, @Nullable Aim aim) {

    /**
     * @param rest returns when nothing is left to do of what was measured before
     */
    public Outcome run(Course course, Runnable rest, Consumer<String> say) {
        say.accept(title);
        ours.warm(course, say);
        rest.run();
        limit.warm(course, say);
        var ourSamples = new ArrayList<Double>();
        var limits = new ArrayList<Double>();
        for (int round = 0; round < course.rounds(); round++) {
            if (round % 2 == 0) ourSamples.add(measured(ours, rest));
            limits.add(measured(limit, rest));
            if (round % 2 == 1) ourSamples.add(measured(ours, rest));
            double one = ourSamples.getLast();
            double other = limits.getLast();
            say.accept("    round %d: %s".formatted(round + 1, Figures.of(one, other, unit)));
        }
        rest.run();
        return new Outcome(
                title, unit, new Samples(ourSamples), limit.name(), new Samples(limits), aim);
    }

    private static double measured(Side side, Runnable rest) {
        rest.run();
        return side.trial().run();
    }
}
