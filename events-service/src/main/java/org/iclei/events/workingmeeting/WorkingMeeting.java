package org.iclei.events.workingmeeting;

import org.iclei.events.studyvisit.StudyVisit;
import org.iclei.events.studyvisit.VisitState;
import org.iclei.events.workingmeeting.plan.Plan;
import org.iclei.events.workingmeeting.plan.Refusal;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A working meeting: the newest plan we were asked for, and what came of it.
 *
 * @param visits the plan's visits, then those of older plans, which are cancelled
 * @param refusals why the plan cannot be held; empty when it can
 * @param tentativeUntil when the places are given back unless confirmed
 */
record WorkingMeeting(
        Plan plan,
        Status status,
        List<StudyVisit> visits,
        List<Refusal> refusals,
        @Nullable Instant tentativeUntil) {

    /** Where the booking stands; REFUSED and RELEASED end with the next plan, CANCELLED never. */
    enum Status {
        SCHEDULED,
        REFUSED,
        CONFIRMED,
        RELEASED,
        CANCELLED
    }

    WorkingMeeting {
        visits = List.copyOf(visits);
        refusals = List.copyOf(refusals);
    }

    /** The answer to a plan: scheduled when nothing is refused, else refused as a whole. */
    static WorkingMeeting answering(
            Plan plan, List<Refusal> refusals, @Nullable WorkingMeeting former, Instant deadline) {
        boolean scheduled = refusals.isEmpty();
        var state = scheduled ? VisitState.TENTATIVE : VisitState.RELEASED;
        var planned = plan.visits().stream().map(visit -> visit.as(state));
        var gone = former == null ? Stream.<StudyVisit>of() : former.withoutThoseOf(plan);
        return new WorkingMeeting(
                plan,
                scheduled ? Status.SCHEDULED : Status.REFUSED,
                Stream.concat(planned, gone).toList(),
                refusals,
                scheduled ? deadline : null);
    }

    private Stream<StudyVisit> withoutThoseOf(Plan next) {
        Set<UUID> planned =
                next.visits().stream().map(StudyVisit::visit).collect(Collectors.toSet());
        return visits.stream()
                .filter(visit -> !planned.contains(visit.visit()))
                .map(visit -> visit.as(VisitState.CANCELLED));
    }

    /** A plan that is not newer than ours, or comes after the end, changes nothing. */
    boolean isOpenTo(int revision) {
        return status != Status.CANCELLED && revision > plan.revision();
    }

    /** Empty when there is nothing to confirm: another revision, or not booked (any more). */
    Optional<WorkingMeeting> confirm(int revision) {
        if (revision != plan.revision() || status != Status.SCHEDULED) return Optional.empty();
        return Optional.of(to(Status.CONFIRMED, VisitState.CONFIRMED));
    }

    /** Empty when it is cancelled already. */
    Optional<WorkingMeeting> cancel() {
        if (status == Status.CANCELLED) return Optional.empty();
        return Optional.of(to(Status.CANCELLED, VisitState.CANCELLED));
    }

    /** Empty unless the deadline for confirming it has passed. */
    Optional<WorkingMeeting> expire(Instant now) {
        if (tentativeUntil == null || now.isBefore(tentativeUntil)) return Optional.empty();
        return Optional.of(to(Status.RELEASED, VisitState.RELEASED));
    }

    private WorkingMeeting to(Status next, VisitState state) {
        var moved = visits.stream().map(visit -> visit.as(state)).toList();
        return new WorkingMeeting(plan, next, moved, refusals, null);
    }

    /**
     * Whether places booked for a revision still count. A newer revision than ours is being booked
     * right now; what is no once stays no.
     */
    boolean keeps(int revision) {
        if (status == Status.CANCELLED) return false;
        return revision > plan.revision() || revision == plan.revision() && holdsPlaces();
    }

    boolean holdsPlaces() {
        return status == Status.SCHEDULED || status == Status.CONFIRMED;
    }

    /** Who holds a place. */
    Set<UUID> booked() {
        return holdsPlaces() ? plan.people() : Set.of();
    }

    Stream<StudyVisit> standing() {
        return visits.stream().filter(visit -> !visit.cancelled());
    }
}
