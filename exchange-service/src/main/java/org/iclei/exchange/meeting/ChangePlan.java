package org.iclei.exchange.meeting;

import org.iclei.exchange.meeting.plan.MeetingPlan;
import org.iclei.exchange.meeting.plan.MeetingRefusal;
import org.iclei.exchange.meeting.plan.PlanDraft;
import org.iclei.exchange.meeting.plan.Planning;
import org.iclei.exchange.meeting.plan.Plans;
import org.iclei.exchange.memberdirectory.Sight;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.DomainEvent;
import org.springframework.stereotype.Service;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Replaces a meeting's plan, by hand or with one delegate more, and asks for its bookings anew. */
@Service
class ChangePlan {
    private final Meetings meetings;
    private final Plans plans;
    private final MeetingEvents events;
    private final Sight sight;
    private final BusinessClock clock;

    ChangePlan(
            Meetings meetings,
            Plans plans,
            MeetingEvents events,
            Sight sight,
            BusinessClock clock) {
        this.meetings = meetings;
        this.plans = plans;
        this.events = events;
        this.sight = sight;
        this.clock = clock;
    }

    PlanWorkingMeeting.Outcome replace(Viewer viewer, UUID id, long version, PlanDraft draft) {
        return change(viewer, id, version, _ -> draft);
    }

    /** A delegate beyond the funded places is accepted as self-funded. */
    PlanWorkingMeeting.Outcome nominate(
            Viewer viewer, UUID id, long version, UUID city, PlanDraft.DelegateDraft delegate) {
        return change(viewer, id, version, plan -> with(plan, city, delegate));
    }

    private PlanWorkingMeeting.Outcome change(
            Viewer viewer, UUID id, long version, Function<MeetingPlan, PlanDraft> draft) {
        return meetings.decide(
                id,
                version,
                Cause.of(viewer),
                found -> {
                    var meeting = found.orElseThrow(Sight::notFound).state();
                    sight.requireChange(viewer, meeting.programme(), meeting.concern());
                    if (meeting.isCancelled()) return refused(MeetingRefusal.CANCELLED_ALREADY);
                    return switch (plans.plan(
                            id, meeting.programme(), meeting.plan(), draft.apply(meeting.plan()))) {
                        case Planning.Outcome.Refused(var why) -> refused(why);
                        case Planning.Outcome.Planned(var plan) -> replanned(found.get(), plan);
                    };
                });
    }

    private Decision<WorkingMeeting, PlanWorkingMeeting.Outcome> replanned(
            Loaded<WorkingMeeting> before, MeetingPlan plan) {
        var after = before.state().replanned(plan);
        var today = clock.today();
        var said = new ArrayList<DomainEvent>();
        for (var visit : before.state().plan().visits()) {
            if (plan.visits().stream().noneMatch(kept -> kept.id().equals(visit.id()))) {
                said.add(events.visitCancelled(before.id(), after, visit, "REPLANNED", today));
            }
        }
        said.addAll(events.planned(before.id(), after, today));
        return new Decision.Save<>(after, said, PlanWorkingMeeting.Outcome.Done::new);
    }

    private static PlanDraft with(MeetingPlan plan, UUID city, PlanDraft.DelegateDraft nominated) {
        var visits =
                plan.visits().stream()
                        .map(
                                visit ->
                                        new PlanDraft.VisitDraft(
                                                visit.pairing(),
                                                visit.host(),
                                                visit.from(),
                                                visit.to()))
                        .toList();
        var sent = new ArrayList<PlanDraft.DelegationDraft>();
        for (var delegation : plan.delegations()) {
            var delegates =
                    delegation.delegates().stream()
                            .map(one -> new PlanDraft.DelegateDraft(one.person(), one.name()));
            var all =
                    delegation.organisation().equals(city)
                            ? Stream.concat(delegates, Stream.of(nominated))
                            : delegates;
            sent.add(new PlanDraft.DelegationDraft(delegation.organisation(), all.toList()));
        }
        if (sent.stream().noneMatch(delegation -> delegation.organisation().equals(city))) {
            sent.add(new PlanDraft.DelegationDraft(city, List.of(nominated)));
        }
        return new PlanDraft(plan.from(), plan.to(), plan.commonDays(), visits, sent);
    }

    private static Decision<WorkingMeeting, PlanWorkingMeeting.Outcome> refused(
            MeetingRefusal why) {
        return new Decision.Leave<>(new PlanWorkingMeeting.Outcome.Refused(why));
    }
}
