package org.iclei.membership.reach;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.membership.Histories;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.Organisations;
import org.iclei.membership.organisation.lineage.Lineage;
import org.iclei.membership.organisation.lineage.Predecessor;
import org.iclei.membership.standing.History;
import org.iclei.membership.standing.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who belonged to the network on a day, and who stands for whom, as register and dues say today.
 */
@Component
class RegisteredMembers {
    private static final Set<Standing> COUNTING = Set.of(Standing.ACTIVE, Standing.IN_ARREARS);

    private final Organisations organisations;
    private final Histories histories;

    RegisteredMembers(Organisations organisations, Histories histories) {
        this.organisations = organisations;
        this.histories = histories;
    }

    /** Those ACTIVE or IN_ARREARS on that day. */
    List<Candidate> day(LocalDate day) {
        var ever = organisations.everMembers();
        var standings = histories.of(ever);
        return ever.stream()
                .filter(one -> counts(standings.get(one.id()), day))
                .map(RegisteredMembers::candidate)
                .toList();
    }

    /**
     * Whom each organisation stands for, as far as the register knows them. Who stands for one that
     * ended stands for the new ones in its place, and on a day before that the other way round.
     */
    Map<UUID, Set<UUID>> represents(LocalDate day) {
        var standing = organisations.representing();
        var texts = standing.stream().flatMap(one -> one.state().represents().stream()).toList();
        var called = organisations.called(texts);
        var namesakes = new Namesakes(called, day);
        var represents = new HashMap<UUID, Set<UUID>>();
        for (var one : standing) represents.put(one.id(), namesakes.representedBy(one.state()));
        for (var one : called) add(represents, one.id(), notYetGone(one.state().lineage(), day));
        for (var one : organisations.ended()) {
            add(represents, one.id(), newInstead(one.state().lineage(), day));
        }
        return represents;
    }

    private static void add(Map<UUID, Set<UUID>> represents, UUID id, List<UUID> more) {
        if (more.isEmpty()) return;
        represents.merge(
                id,
                Set.copyOf(more),
                (one, other) ->
                        Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet()));
    }

    private static List<UUID> notYetGone(Lineage lineage, LocalDate day) {
        var begins = lineage.beginsOn();
        if (begins == null || !begins.isAfter(day)) return List.of();
        return lineage.predecessors().stream().map(Predecessor::id).toList();
    }

    /** Not who absorbed it, of whom it is but a part. */
    private static List<UUID> newInstead(Lineage lineage, LocalDate day) {
        var ended = lineage.ended();
        if (ended == null || ended.on().isAfter(day) || !ended.kind().makesNew()) return List.of();
        return ended.successors();
    }

    private static boolean counts(@Nullable History history, LocalDate day) {
        return Optional.ofNullable(history)
                .flatMap(known -> known.on(day))
                .filter(turn -> COUNTING.contains(turn.standing()))
                .isPresent();
    }

    private static Candidate candidate(Loaded<Organisation> member) {
        var known = member.state();
        return new Candidate(
                member.id(),
                known.name().official(),
                known.place().country(),
                known.place().office(),
                known.populations().all().stream().filter(it -> !it.fromGeoNames()).toList());
    }
}
