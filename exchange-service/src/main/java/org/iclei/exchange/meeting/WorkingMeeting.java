package org.iclei.exchange.meeting;

import org.iclei.exchange.meeting.plan.MeetingPlan;
import org.iclei.exchange.memberdirectory.Concern;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * A working meeting of an exchange programme, and the saga with events-service that books it.
 *
 * @param planRevision counts plans from 1; an answer to an older one means nothing any more
 * @param refusals why the present plan cannot be booked
 */
public record WorkingMeeting(
        UUID programme,
        int number,
        int planRevision,
        MeetingPlan plan,
        Status status,
        Scheduling scheduling,
        List<Refusal> refusals,
        Concern concern) {

    public enum Status {
        PLANNED,
        CONFIRMED,
        CANCELLED
    }

    /** What events-service said of the present plan. */
    public enum Scheduling {
        AWAITED,
        BOOKED,
        REFUSED,
        LAPSED,
        RELEASED
    }

    /** One reason against one part of the plan; codes only, as events-service gave them. */
    public record Refusal(
            String part,
            @Nullable UUID visit,
            @Nullable UUID person,
            @Nullable String halfDay,
            String reason) {
        Refusal withoutPerson() {
            return new Refusal(part, visit, null, halfDay, reason);
        }
    }

    public WorkingMeeting {
        refusals = List.copyOf(refusals);
    }

    public static WorkingMeeting planned(
            UUID programme, int number, MeetingPlan plan, Concern concern) {
        return new WorkingMeeting(
                programme, number, 1, plan, Status.PLANNED, Scheduling.AWAITED, List.of(), concern);
    }

    public boolean isCancelled() {
        return status == Status.CANCELLED;
    }

    /** A new plan asks for its bookings again; what it no longer needs is released there. */
    public WorkingMeeting replanned(MeetingPlan changed) {
        return new WorkingMeeting(
                programme,
                number,
                planRevision + 1,
                changed,
                Status.PLANNED,
                Scheduling.AWAITED,
                List.of(),
                new Concern(concern.coExecutingOffices(), changed.organisations()));
    }

    /** The plan with an heir in a city's place; that city, which ended, is concerned still. */
    public WorkingMeeting passedOn(MeetingPlan changed, UUID city) {
        var next = replanned(changed);
        return new WorkingMeeting(
                programme,
                number,
                next.planRevision,
                changed,
                next.status,
                next.scheduling,
                next.refusals,
                next.concern.and(city));
    }

    /** True when an answer is about the present plan and something still waits for it. */
    public boolean awaits(int answeredRevision) {
        return !isCancelled() && answeredRevision == planRevision;
    }

    public WorkingMeeting confirmed() {
        return with(Status.CONFIRMED, Scheduling.BOOKED, List.of());
    }

    public WorkingMeeting refused(List<Refusal> why) {
        return with(Status.PLANNED, Scheduling.REFUSED, why);
    }

    /** Nobody confirmed in time, so that events-service let the bookings go. */
    public WorkingMeeting lapsed() {
        return with(Status.PLANNED, Scheduling.LAPSED, List.of());
    }

    public WorkingMeeting cancelled() {
        return with(Status.CANCELLED, Scheduling.RELEASED, List.of());
    }

    /** With a forgotten person's place and no name; nothing is booked anew for it. */
    public WorkingMeeting withoutNameOf(UUID person) {
        return new WorkingMeeting(
                programme,
                number,
                planRevision,
                plan.withoutNameOf(person),
                status,
                scheduling,
                refusals,
                concern);
    }

    private WorkingMeeting with(Status next, Scheduling answer, List<Refusal> why) {
        return new WorkingMeeting(
                programme, number, planRevision, plan, next, answer, why, concern);
    }
}
