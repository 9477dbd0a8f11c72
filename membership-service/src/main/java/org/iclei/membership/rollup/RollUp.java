package org.iclei.membership.rollup;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.membership.organisation.Organisations.Tally;
import org.iclei.membership.standing.Standing;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sums over organisations.
 *
 * @param organisations all that are known, which is the network's size and says nothing of dues
 * @param members those whose membership has not ended
 * @param standings of those that are or were members
 */
record RollUp(
        @Schema(description = "All that are known, members or not.") long organisations,
        @Schema(description = "Those whose membership has not ended.") long members,
        @Schema(description = "How many of those that are or were members have each standing.")
                Map<Standing, Long> standings) {

    static RollUp of(Collection<Tally> tallies) {
        var standings = new TreeMap<Standing, Long>();
        for (var tally : tallies) {
            if (tally.standing() != null) {
                standings.merge(tally.standing(), tally.count(), Long::sum);
            }
        }
        return new RollUp(
                tallies.stream().mapToLong(Tally::count).sum(),
                standings.entrySet().stream()
                        .filter(one -> one.getKey().isMember())
                        .mapToLong(one -> Objects.requireNonNull(one.getValue()))
                        .sum(),
                standings);
    }

    static <K> Map<K, RollUp> by(Function<Tally, K> part, Collection<Tally> tallies) {
        return tallies.stream()
                .collect(
                        Collectors.groupingBy(
                                part,
                                TreeMap::new,
                                Collectors.collectingAndThen(Collectors.toList(), RollUp::of)));
    }
}
