package org.iclei.exchange.meeting;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What shall happen at a working meeting: blocks of half-days of any length, and who takes part.
 *
 * @param commonDays blocks that all delegations share
 * @param visits one stay per pairing, at the city of one of its parties
 */
record MeetingPlan(
        LocalDate from,
        LocalDate to,
        List<CommonDays> commonDays,
        List<Visit> visits,
        List<Delegation> delegations) {

    /**
     * @param organisation the host, when it is a city of the programme
     * @param outsideHost said by the planner: the host takes no part in the programme
     */
    record CommonDays(
            String city,
            String country,
            @Nullable UUID organisation,
            boolean outsideHost,
            HalfDay from,
            HalfDay to) {}

    /**
     * @param transfer false when the host also hosts common days: its guests stay where they are
     */
    record Visit(
            UUID id,
            UUID pairing,
            List<UUID> parties,
            UUID host,
            HalfDay from,
            HalfDay to,
            boolean transfer) {
        Visit {
            parties = List.copyOf(parties);
        }
    }

    /**
     * The people of one city.
     *
     * @param travelling true when the city is the guest of its pairing's visit
     */
    record Delegation(
            UUID organisation,
            @Nullable UUID pairing,
            boolean travelling,
            List<Delegate> delegates) {
        Delegation {
            delegates = List.copyOf(delegates);
        }

        int funded() {
            return (int) delegates.stream().filter(Delegate::funded).count();
        }
    }

    /**
     * @param person opaque id; the name stays in this service
     * @param funded false for those beyond the places that the programme pays for
     */
    record Delegate(UUID person, String name, boolean funded) {}

    MeetingPlan {
        commonDays = List.copyOf(commonDays);
        visits = List.copyOf(visits);
        delegations = List.copyOf(delegations);
    }

    /** Every organisation that sends, hosts or is visited. */
    List<UUID> organisations() {
        var senders = delegations.stream().map(Delegation::organisation);
        var parties = visits.stream().flatMap(visit -> visit.parties().stream());
        return Stream.concat(senders, parties).distinct().toList();
    }

    /** The plan once a city has withdrawn: without its people, and without its pairing's visit. */
    MeetingPlan without(UUID pairing, UUID withdrawn) {
        return new MeetingPlan(
                from,
                to,
                commonDays,
                visits.stream().filter(visit -> !visit.pairing().equals(pairing)).toList(),
                delegations.stream()
                        .filter(delegation -> !delegation.organisation().equals(withdrawn))
                        .map(delegation -> leaving(delegation, pairing))
                        .toList());
    }

    private static Delegation leaving(Delegation delegation, UUID pairing) {
        if (!pairing.equals(delegation.pairing())) return delegation;
        return new Delegation(
                delegation.organisation(), null, delegation.travelling(), delegation.delegates());
    }
}
