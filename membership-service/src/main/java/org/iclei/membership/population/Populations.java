package org.iclei.membership.population;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every figure that was stated of one organisation.
 *
 * @param leading the one that counts; none when only GeoNames has one
 * @param others beside it, the latest year first
 */
public record Populations(@Nullable Population leading, List<Population> others) {
    private static final Comparator<Population> LATEST_FIRST =
            Comparator.comparing(
                            Population::year,
                            Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
                    .thenComparing(Population::source)
                    .thenComparing(Population::value);

    public static final Populations NONE = new Populations(null, List.of());

    public Populations {
        others = others.stream().sorted(LATEST_FIRST).toList();
    }

    /** What was kept as leading leads again, unless GeoNames says so. */
    public static Populations of(@Nullable Population leading, List<Population> others) {
        return leading != null && leading.fromGeoNames()
                ? new Populations(null, others).with(leading)
                : new Populations(leading, others);
    }

    /** With one more statement, which replaces the same source's for the same year. */
    public Populations with(Population stated) {
        var beside = new ArrayList<>(others);
        beside.removeIf(stated::replaces);
        var first = leading == null || stated.replaces(leading) ? null : leading;
        if (stated.fromGeoNames() || first != null && !stated.leadsBefore(first)) {
            beside.add(stated);
            return new Populations(first, beside);
        }
        if (first != null) beside.add(first);
        return new Populations(stated, beside);
    }

    public Populations with(List<Population> stated) {
        var all = this;
        for (var one : stated) all = all.with(one);
        return all;
    }

    /** The leading one first. */
    public List<Population> all() {
        return Stream.concat(Stream.ofNullable(leading), others.stream()).toList();
    }
}
