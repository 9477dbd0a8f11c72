package org.iclei.membership.reach;

import org.iclei.membership.reach.lines.Line;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Counts each resident once: of those that stand for one another only the topmost member with a
 * figure counts, so that an association does not add its cities again.
 */
final class CountOnce {
    private final int year;

    /** Whom each member with a figure stands for, also through others; the largest comes first. */
    private final Map<UUID, Set<UUID>> below = new LinkedHashMap<>();

    private final Map<UUID, Integer> rank = new HashMap<>();

    /**
     * @param represents whom each organisation stands for, members or not
     */
    CountOnce(int year, Collection<Candidate> members, Map<UUID, Set<UUID>> represents) {
        this.year = year;
        for (var member : largestFirst(members)) {
            rank.put(member.id(), rank.size());
            var found = allBelow(member.id(), represents);
            if (!found.isEmpty()) below.put(member.id(), found);
        }
    }

    /** One line for each member, in the order of their names. */
    List<Line> lines(Collection<Candidate> members) {
        return members.stream()
                .sorted(Comparator.comparing(Candidate::name).thenComparing(Candidate::id))
                .map(this::line)
                .toList();
    }

    private Line line(Candidate member) {
        var above = above(member.id());
        var top = above.stream().filter(one -> above(one).isEmpty()).findFirst().orElse(null);
        return new Line(
                member.id(),
                member.name(),
                member.country(),
                member.office(),
                member.figureOf(year),
                top);
    }

    private List<UUID> above(UUID member) {
        return below.keySet().stream().filter(one -> isAbove(one, member)).toList();
    }

    /** Two that stand for each other: the larger figure is above. */
    private boolean isAbove(UUID one, UUID other) {
        if (!reaches(one, other)) return false;
        return !reaches(other, one) || rank.getOrDefault(one, 0) < rank.getOrDefault(other, 0);
    }

    private boolean reaches(UUID one, UUID other) {
        return !one.equals(other) && below.getOrDefault(one, Set.of()).contains(other);
    }

    private List<Candidate> largestFirst(Collection<Candidate> members) {
        return members.stream()
                .filter(member -> member.figureOf(year) != null)
                .sorted(
                        Comparator.<Candidate>comparingLong(this::residents)
                                .reversed()
                                .thenComparing(Candidate::id))
                .toList();
    }

    private long residents(Candidate member) {
        var figure = member.figureOf(year);
        return figure == null ? 0 : figure.value();
    }

    private static Set<UUID> allBelow(UUID top, Map<UUID, Set<UUID>> represents) {
        var found = new LinkedHashSet<UUID>();
        var next = new ArrayDeque<>(represents.getOrDefault(top, Set.of()));
        while (!next.isEmpty()) {
            var one = next.pop();
            if (found.add(one)) next.addAll(represents.getOrDefault(one, Set.of()));
        }
        return found;
    }
}
