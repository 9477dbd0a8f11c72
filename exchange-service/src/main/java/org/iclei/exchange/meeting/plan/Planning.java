package org.iclei.exchange.meeting.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Turns a draft into a plan: who is funded, who travels, which visit needs a transfer.
 *
 * @param fundedPlaces delegates per delegation that the programme pays for
 * @param agreed the cities of each pairing agreed in the programme
 * @param remaining cities whose partner withdrew: they stay, without a visit
 */
public record Planning(
        UUID meeting, int fundedPlaces, Map<UUID, List<UUID>> agreed, Set<UUID> remaining) {

    public sealed interface Outcome {
        record Planned(MeetingPlan plan) implements Outcome {}

        record Refused(MeetingRefusal why) implements Outcome {}
    }

    public Planning {
        agreed = Map.copyOf(agreed);
        remaining = Set.copyOf(remaining);
    }

    public Outcome plan(PlanDraft draft) {
        var refusal = refusal(draft);
        if (refusal.isPresent()) return new Outcome.Refused(refusal.get());
        var visits = draft.visits().stream().map(visit -> visit(draft, visit)).toList();
        var delegations =
                draft.delegations().stream().map(sent -> delegation(sent, visits)).toList();
        return new Outcome.Planned(
                new MeetingPlan(draft.from(), draft.to(), draft.commonDays(), visits, delegations));
    }

    private Optional<MeetingRefusal> refusal(PlanDraft draft) {
        if (reversed(draft)) return Optional.of(MeetingRefusal.DATES_REVERSED);
        var size = PlanLimits.exceeded(draft);
        if (size.isPresent()) return size;
        var visited = new HashSet<UUID>();
        for (var visit : draft.visits()) {
            if (!agreed.containsKey(visit.pairing())) {
                return Optional.of(MeetingRefusal.PAIRING_NOT_AGREED);
            }
            if (!visited.add(visit.pairing())) {
                return Optional.of(MeetingRefusal.PAIRING_VISITED_TWICE);
            }
        }
        var senders = new HashSet<UUID>();
        var people = new HashSet<UUID>();
        for (var sent : draft.delegations()) {
            if (!maySend(sent.organisation())) {
                return Optional.of(MeetingRefusal.CITY_WITHOUT_PAIRING);
            }
            if (!senders.add(sent.organisation())) {
                return Optional.of(MeetingRefusal.CITY_SENDS_TWICE);
            }
            if (!sent.delegates().stream().allMatch(delegate -> people.add(delegate.person()))) {
                return Optional.of(MeetingRefusal.DELEGATE_NAMED_TWICE);
            }
        }
        return Optional.empty();
    }

    private boolean maySend(UUID city) {
        return remaining.contains(city)
                || agreed.values().stream().anyMatch(cities -> cities.contains(city));
    }

    private static boolean reversed(PlanDraft draft) {
        return draft.to().isBefore(draft.from())
                || draft.commonDays().stream()
                        .anyMatch(days -> days.to().compareTo(days.from()) < 0)
                || draft.visits().stream()
                        .anyMatch(visit -> visit.to().compareTo(visit.from()) < 0);
    }

    private MeetingPlan.Visit visit(PlanDraft draft, PlanDraft.VisitDraft visit) {
        boolean hostOfCommonDays =
                draft.commonDays().stream()
                        .anyMatch(days -> visit.host().equals(days.organisation()));
        return new MeetingPlan.Visit(
                VisitId.of(meeting, visit.pairing()),
                visit.pairing(),
                Objects.requireNonNull(agreed.get(visit.pairing())),
                visit.host(),
                visit.from(),
                visit.to(),
                !hostOfCommonDays);
    }

    private MeetingPlan.Delegation delegation(
            PlanDraft.DelegationDraft sent, List<MeetingPlan.Visit> visits) {
        var visit =
                visits.stream()
                        .filter(one -> one.parties().contains(sent.organisation()))
                        .findFirst();
        var delegates = new ArrayList<MeetingPlan.Delegate>();
        for (var delegate : sent.delegates()) {
            boolean funded = delegates.size() < fundedPlaces;
            delegates.add(new MeetingPlan.Delegate(delegate.person(), delegate.name(), funded));
        }
        return new MeetingPlan.Delegation(
                sent.organisation(),
                visit.map(MeetingPlan.Visit::pairing).orElse(null),
                visit.map(one -> !one.host().equals(sent.organisation())).orElse(false),
                delegates);
    }
}
