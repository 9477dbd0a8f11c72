package org.iclei.exchange.meeting.following;

import org.iclei.exchange.meeting.plan.EuCanada2015;
import org.iclei.exchange.meeting.plan.MeetingPlan;
import org.iclei.exchange.meeting.plan.PlanDraft;
import org.iclei.exchange.meeting.plan.Planning;
import org.iclei.schema.Catalogue;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.events.WorkingMeetingScheduled;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The first meeting of 2015, and what the saga's tests hear about it. */
final class FirstMeeting {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2015-05-01T09:00:00Z"), ZoneOffset.UTC);
    static final LocalDate DAY = LocalDate.of(2015, 5, 1);
    static final UUID PROGRAMME = UUID.randomUUID();
    static final UUID MEETING = UUID.randomUUID();

    private FirstMeeting() {}

    static MeetingPlan withoutVisits() {
        var draft = EuCanada2015.first();
        var meet =
                new PlanDraft(
                        draft.from(),
                        draft.to(),
                        draft.commonDays(),
                        List.of(),
                        draft.delegations());
        return switch (new Planning(MEETING, 5, EuCanada2015.PAIRINGS, Set.of()).plan(meet)) {
            case Planning.Outcome.Planned(var plan) -> plan;
            case Planning.Outcome.Refused(var why) -> throw new AssertionError(why);
        };
    }

    static WorkingMeetingScheduled scheduled(int revision) {
        return new WorkingMeetingScheduled(
                DAY,
                MEETING,
                PROGRAMME,
                revision,
                LocalDate.of(2015, 7, 6),
                LocalDate.of(2015, 7, 10),
                List.of(),
                40,
                List.of());
    }

    static Envelope envelope(long sequence, DomainEvent event) {
        var type = Catalogue.of(event.getClass());
        return new Envelope(
                UUID.randomUUID(),
                type.source(),
                type.name(),
                new UUID(0, 42).toString(),
                CLOCK.instant(),
                URI.create("http://localhost/schemas/" + type.name()),
                sequence,
                "test",
                UUID.randomUUID(),
                null,
                "{}");
    }
}
