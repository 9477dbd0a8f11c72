package org.iclei.local.bench.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Figures of the same kind, one a round. */
public record Samples(List<Double> values) {
    public Samples {
        values = List.copyOf(values);
        if (values.isEmpty()) throw new IllegalArgumentException("nothing was measured");
    }

    public static Samples of(double... values) {
        var all = new ArrayList<Double>();
        for (double value : values) all.add(value);
        return new Samples(all);
    }

    public double median() {
        var sorted = sorted();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public double least() {
        return sorted().getFirst();
    }

    public double most() {
        return sorted().getLast();
    }

    /** The smallest figure that so many in a hundred do not exceed (nearest rank). */
    public double percentile(double hundredths) {
        int rank = (int) Math.ceil(hundredths / 100 * values.size());
        return sorted().get(Math.clamp(rank - 1L, 0, values.size() - 1));
    }

    /** Round by round, for what two sides showed at the same time. */
    public Samples dividedBy(Samples limits) {
        if (values.size() != limits.values.size()) {
            throw new IllegalArgumentException("each figure needs the limit of its own round");
        }
        return new Samples(
                IntStream.range(0, values.size())
                        .mapToObj(round -> values.get(round) / limits.values.get(round))
                        .toList());
    }

    private List<Double> sorted() {
        return values.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
