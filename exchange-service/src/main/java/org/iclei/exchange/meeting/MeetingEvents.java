package org.iclei.exchange.meeting;

import org.iclei.exchange.meeting.plan.MeetingPlan;
import org.iclei.exchange.memberdirectory.MemberDirectory;
import org.iclei.exchange.memberdirectory.Succession;
import org.iclei.exchange.pairing.Pairings;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.exchange.CommonDay;
import org.iclei.schema.exchange.SchedulingRequested;
import org.iclei.schema.exchange.StudyVisitCancelled;
import org.iclei.schema.exchange.WorkingMeetingCancelled;
import org.iclei.schema.exchange.WorkingMeetingConfirmed;
import org.iclei.schema.exchange.WorkingMeetingPlanned;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Working meetings as others read of them; names of people stay behind. The day is a command's
 * business day, or that of the event which led to this one.
 */
@Component
public class MeetingEvents {
    private final MemberDirectory directory;
    private final Pairings pairings;

    public MeetingEvents(MemberDirectory directory, Pairings pairings) {
        this.directory = directory;
        this.pairings = pairings;
    }

    /** What a new plan says: the facts for everybody, and the request to book it. */
    public List<DomainEvent> planned(UUID id, WorkingMeeting meeting, LocalDate on) {
        return planned(id, meeting, organisations(meeting), on);
    }

    /** The same when an heir stands in a city's place, which the directory may not know yet. */
    public List<DomainEvent> passedOn(UUID id, WorkingMeeting meeting, Succession succession) {
        var facts = new ArrayList<>(organisations(meeting));
        var known = facts.stream().map(OrganisationFacts::id).toList();
        meeting.plan().organisations().stream()
                .filter(city -> !known.contains(city))
                .map(succession::facts)
                .flatMap(Optional::stream)
                .forEach(facts::add);
        return planned(id, meeting, facts, succession.on());
    }

    private List<DomainEvent> planned(
            UUID id, WorkingMeeting meeting, List<OrganisationFacts> organisations, LocalDate on) {
        return List.of(
                announcement(id, meeting, organisations, on),
                request(id, meeting, organisations, on));
    }

    private WorkingMeetingPlanned announcement(
            UUID id, WorkingMeeting meeting, List<OrganisationFacts> organisations, LocalDate on) {
        var plan = meeting.plan();
        var visits =
                plan.visits().stream()
                        .map(
                                visit ->
                                        new WorkingMeetingPlanned.Visit(
                                                visit.id(),
                                                visit.pairing(),
                                                visit.host(),
                                                visit.from().toString(),
                                                visit.to().toString(),
                                                visit.transfer()))
                        .toList();
        var delegations =
                plan.delegations().stream()
                        .map(
                                sent ->
                                        new WorkingMeetingPlanned.Delegation(
                                                sent.organisation(),
                                                sent.funded(),
                                                sent.delegates().size() - sent.funded(),
                                                sent.travelling()))
                        .toList();
        return new WorkingMeetingPlanned(
                on,
                id,
                meeting.programme(),
                meeting.number(),
                meeting.planRevision(),
                plan.from(),
                plan.to(),
                commonDays(plan),
                visits,
                delegations,
                organisations);
    }

    private SchedulingRequested request(
            UUID id, WorkingMeeting meeting, List<OrganisationFacts> organisations, LocalDate on) {
        var plan = meeting.plan();
        var cities =
                pairings.agreedIn(meeting.programme()).stream()
                        .flatMap(pairing -> pairing.state().citiesEver().stream())
                        .distinct()
                        .toList();
        var visits =
                plan.visits().stream()
                        .map(
                                visit ->
                                        new SchedulingRequested.Visit(
                                                visit.id(),
                                                visit.pairing(),
                                                visit.parties(),
                                                visit.host(),
                                                visit.from().toString(),
                                                visit.to().toString(),
                                                visit.transfer()))
                        .toList();
        var attendances =
                plan.delegations().stream()
                        .flatMap(
                                sent ->
                                        sent.delegates().stream()
                                                .map(delegate -> attendance(sent, delegate)))
                        .toList();
        return new SchedulingRequested(
                on,
                id,
                meeting.programme(),
                meeting.number(),
                meeting.planRevision(),
                plan.from(),
                plan.to(),
                cities,
                commonDays(plan),
                visits,
                attendances,
                organisations,
                meeting.concern().coExecutingOffices());
    }

    private static SchedulingRequested.Attendance attendance(
            MeetingPlan.Delegation sent, MeetingPlan.Delegate delegate) {
        return new SchedulingRequested.Attendance(
                delegate.person(), sent.organisation(), sent.pairing());
    }

    private static List<CommonDay> commonDays(MeetingPlan plan) {
        return plan.commonDays().stream()
                .map(
                        days ->
                                new CommonDay(
                                        days.city(),
                                        days.country(),
                                        days.organisation(),
                                        days.outsideHost(),
                                        days.from().toString(),
                                        days.to().toString()))
                .toList();
    }

    public WorkingMeetingConfirmed confirmed(UUID id, WorkingMeeting meeting, LocalDate on) {
        return new WorkingMeetingConfirmed(
                on,
                id,
                meeting.programme(),
                meeting.number(),
                meeting.planRevision(),
                organisations(meeting));
    }

    WorkingMeetingCancelled cancelled(
            UUID id, WorkingMeeting meeting, String reason, LocalDate on) {
        return new WorkingMeetingCancelled(
                on,
                id,
                meeting.programme(),
                meeting.number(),
                meeting.planRevision(),
                reason,
                organisations(meeting));
    }

    public StudyVisitCancelled visitCancelled(
            UUID id, WorkingMeeting meeting, MeetingPlan.Visit visit, String reason, LocalDate on) {
        return new StudyVisitCancelled(
                on,
                id,
                visit.id(),
                visit.pairing(),
                meeting.planRevision(),
                reason,
                directory.findAll(visit.parties()));
    }

    private List<OrganisationFacts> organisations(WorkingMeeting meeting) {
        return directory.findAll(meeting.plan().organisations());
    }
}
