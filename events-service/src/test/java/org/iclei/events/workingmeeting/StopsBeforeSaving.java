package org.iclei.events.workingmeeting;

import org.iclei.events.memberdirectory.Sight;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.request.NewId;
import org.iclei.schema.Envelope;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** A store that is away the next times it shall save the answer to an event. */
class StopsBeforeSaving implements WorkingMeetings {
    static final class Stop extends RuntimeException {}

    private final WorkingMeetings meetings;
    private final AtomicInteger stops = new AtomicInteger();

    StopsBeforeSaving(WorkingMeetings meetings) {
        this.meetings = meetings;
    }

    void stopNext(int times) {
        stops.set(times);
    }

    boolean hasStopped() {
        return stops.get() == 0;
    }

    @Override
    public void receive(
            UUID id,
            Envelope event,
            Function<Optional<Loaded<WorkingMeeting>>, Decision<WorkingMeeting, Boolean>>
                    decision) {
        if (stops.getAndUpdate(left -> Math.max(0, left - 1)) > 0) throw new Stop();
        meetings.receive(id, event, decision);
    }

    @Override
    public Page<Loaded<WorkingMeeting>> list(Filter filter, Sight sight, Paging paging) {
        return meetings.list(filter, sight, paging);
    }

    @Override
    public Optional<Loaded<WorkingMeeting>> find(UUID id, Sight sight) {
        return meetings.find(id, sight);
    }

    @Override
    public List<UUID> overdue(Instant now) {
        return meetings.overdue(now);
    }

    @Override
    public Optional<Loaded<WorkingMeeting>> find(UUID id) {
        return meetings.find(id);
    }

    @Override
    public <R> R create(
            NewId id,
            Cause cause,
            Function<Loaded<WorkingMeeting>, R> existing,
            Supplier<Decision<WorkingMeeting, R>> fresh) {
        return meetings.create(id, cause, existing, fresh);
    }

    @Override
    public <R> R createAtOnce(
            NewId id,
            Cause cause,
            Function<Loaded<WorkingMeeting>, R> existing,
            Supplier<Decision<WorkingMeeting, R>> fresh,
            Consumer<WorkingMeeting> taken) {
        return meetings.createAtOnce(id, cause, existing, fresh, taken);
    }

    @Override
    public <R> R decide(
            UUID id,
            Cause cause,
            Function<Optional<Loaded<WorkingMeeting>>, Decision<WorkingMeeting, R>> decision) {
        return meetings.decide(id, cause, decision);
    }

    @Override
    public <R> R decide(
            UUID id,
            long expectedVersion,
            Cause cause,
            Function<Optional<Loaded<WorkingMeeting>>, Decision<WorkingMeeting, R>> decision) {
        return meetings.decide(id, expectedVersion, cause, decision);
    }

    @Override
    public Set<UUID> addAll(Map<UUID, Decision.Save<WorkingMeeting, ?>> fresh, Cause cause) {
        return meetings.addAll(fresh, cause);
    }
}
