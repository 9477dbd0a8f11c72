package org.iclei.membership.reach;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.membership.Histories;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.Organisations;
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

    /** Whom each organisation stands for, as far as the register knows them. */
    Map<UUID, Set<UUID>> represents() {
        var standing = organisations.representing();
        var texts = standing.stream().flatMap(one -> one.state().represents().stream()).toList();
        var namesakes = new Namesakes(organisations.called(texts));
        var represents = new HashMap<UUID, Set<UUID>>();
        for (var one : standing) represents.put(one.id(), namesakes.representedBy(one.state()));
        return represents;
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
