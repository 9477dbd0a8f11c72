package org.iclei.exchange.meeting.plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What shall happen at a working meeting: blocks of half-days of any length, and who takes part.
 *
 * @param commonDays blocks that all delegations share
 * @param visits one stay per pairing, at the city of one of its parties
 */
public record MeetingPlan(
        LocalDate from,
        LocalDate to,
        List<CommonDays> commonDays,
        List<Visit> visits,
        List<Delegation> delegations) {

    /**
     * @param organisation the host, when it is a city of the programme
     * @param outsideHost said by the planner: the host takes no part in the programme
     */
    public record CommonDays(
            String city,
            String country,
            @Nullable UUID organisation,
            boolean outsideHost,
            HalfDay from,
            HalfDay to) {
        CommonDays passOn(UUID city, UUID heir, LocalDate today) {
            if (outsideHost || !city.equals(organisation) || to.date().isBefore(today)) return this;
            return new CommonDays(this.city, country, heir, false, from, to);
        }
    }

    /**
     * @param transfer false when the host also hosts common days: its guests stay where they are
     */
    public record Visit(
            UUID id,
            UUID pairing,
            List<UUID> parties,
            UUID host,
            HalfDay from,
            HalfDay to,
            boolean transfer) {
        public Visit {
            parties = List.copyOf(parties);
        }

        Visit passOn(UUID city, UUID heir, LocalDate today) {
            if (to.date().isBefore(today) || isOf(city, heir)) return this;
            var standing = parties.stream().map(party -> party.equals(city) ? heir : party);
            var guestsAt = host.equals(city) ? heir : host;
            return new Visit(id, pairing, standing.toList(), guestsAt, from, to, transfer);
        }

        private boolean isOf(UUID one, UUID other) {
            return parties.contains(one) && parties.contains(other);
        }
    }

    /**
     * The people of one city.
     *
     * @param travelling true when the city is the guest of its pairing's visit
     */
    public record Delegation(
            UUID organisation,
            @Nullable UUID pairing,
            boolean travelling,
            List<Delegate> delegates) {
        public Delegation {
            delegates = List.copyOf(delegates);
        }

        Delegation passOn(UUID city, UUID heir) {
            if (!organisation.equals(city)) return this;
            return new Delegation(heir, pairing, travelling, delegates);
        }

        private Delegation withoutNameOf(UUID forgotten) {
            var all = delegates.stream().map(one -> one.withoutNameOf(forgotten)).toList();
            return new Delegation(organisation, pairing, travelling, all);
        }

        public int funded() {
            return (int) delegates.stream().filter(Delegate::funded).count();
        }
    }

    /**
     * @param person opaque id; the name stays in this service
     * @param funded false for those beyond the places that the programme pays for
     */
    public record Delegate(UUID person, String name, boolean funded) {
        /** In the place of the name of somebody who is forgotten. */
        private static final String NAMELESS = "—";

        public boolean isNamed() {
            return !name.equals(NAMELESS);
        }

        private Delegate withoutNameOf(UUID forgotten) {
            return person.equals(forgotten) ? new Delegate(person, NAMELESS, funded) : this;
        }
    }

    public MeetingPlan {
        commonDays = List.copyOf(commonDays);
        visits = List.copyOf(visits);
        delegations = List.copyOf(delegations);
    }

    /** Every organisation that sends, hosts or is visited. */
    public List<UUID> organisations() {
        var senders = delegations.stream().map(Delegation::organisation);
        var parties = visits.stream().flatMap(visit -> visit.parties().stream());
        return Stream.concat(senders, parties).distinct().toList();
    }

    /** Every organisation with a part in it, hosts of common days too. */
    public List<UUID> concerned() {
        var hosts = commonDays.stream().map(CommonDays::organisation).filter(Objects::nonNull);
        return Stream.concat(organisations().stream(), hosts).distinct().toList();
    }

    /** Cities that send people who join no visit, because their partner withdrew. */
    public Set<UUID> withoutVisit() {
        return delegations.stream()
                .filter(sent -> sent.pairing() == null)
                .map(Delegation::organisation)
                .collect(Collectors.toSet());
    }

    /** The same people; a forgotten one keeps the place and no name. */
    public MeetingPlan withoutNameOf(UUID person) {
        var all = delegations.stream().map(sent -> sent.withoutNameOf(person)).toList();
        return new MeetingPlan(from, to, commonDays, visits, all);
    }

    /** Those who meet at a pairing's visit; none when it has no visit. */
    public Set<UUID> partiesOf(UUID pairing) {
        return visits.stream()
                .filter(visit -> visit.pairing().equals(pairing))
                .flatMap(visit -> visit.parties().stream())
                .collect(Collectors.toSet());
    }

    /** Whether a pairing has nothing left to come: the meeting is over, or its visit is. */
    public boolean isOver(UUID pairing, LocalDate today) {
        return to.isBefore(today)
                || visits.stream()
                        .filter(visit -> visit.pairing().equals(pairing))
                        .anyMatch(visit -> visit.to().date().isBefore(today));
    }

    /** The plan once a city has withdrawn: without its people, and without its pairing's visit. */
    public MeetingPlan without(UUID pairing, UUID withdrawn) {
        return new MeetingPlan(
                from,
                to,
                commonDays,
                visits.stream().filter(visit -> !visit.pairing().equals(pairing)).toList(),
                delegations.stream()
                        .filter(delegation -> !leaves(delegation, pairing, withdrawn))
                        .map(delegation -> leaving(delegation, pairing))
                        .toList());
    }

    /**
     * The plan once an heir stands in a city's place: its people keep their visits and who is
     * funded stays funded, so that an heir with people of its own sends two delegations until
     * somebody plans anew. What is over stays as it was held, and so does a visit of the two.
     */
    public MeetingPlan passOn(UUID city, UUID heir, LocalDate today) {
        if (to.isBefore(today)) return this;
        var between =
                visits.stream()
                        .filter(visit -> visit.isOf(city, heir))
                        .map(Visit::pairing)
                        .toList();
        return new MeetingPlan(
                from,
                to,
                commonDays.stream().map(days -> days.passOn(city, heir, today)).toList(),
                visits.stream().map(visit -> visit.passOn(city, heir, today)).toList(),
                delegations.stream()
                        .map(
                                sent ->
                                        between.contains(sent.pairing())
                                                ? sent
                                                : sent.passOn(city, heir))
                        .toList());
    }

    /** A city that withdraws from one of its pairings stays for the visit of another. */
    private static boolean leaves(Delegation delegation, UUID pairing, UUID withdrawn) {
        return delegation.organisation().equals(withdrawn)
                && (delegation.pairing() == null || delegation.pairing().equals(pairing));
    }

    private static Delegation leaving(Delegation delegation, UUID pairing) {
        if (!pairing.equals(delegation.pairing())) return delegation;
        return new Delegation(
                delegation.organisation(), null, delegation.travelling(), delegation.delegates());
    }
}
