package org.iclei.exchange.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.exchange.meeting.plan.MeetingRefusal;
import org.iclei.exchange.memberdirectory.Sight;
import org.iclei.exchange.programme.Programmes;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.request.IdempotencyKey;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.problem.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.util.UUID;

@RestController
@Tag(name = "Working meetings")
@RequestMapping("/api/exchange/v1")
class MeetingController {
    private final PlanWorkingMeeting planMeeting;
    private final ChangePlan changePlan;
    private final CancelWorkingMeeting cancelMeeting;
    private final Meetings meetings;
    private final Programmes programmes;
    private final MeetingViews views;
    private final Sight sight;

    MeetingController(
            PlanWorkingMeeting planMeeting,
            ChangePlan changePlan,
            CancelWorkingMeeting cancelMeeting,
            Meetings meetings,
            Programmes programmes,
            MeetingViews views,
            Sight sight) {
        this.planMeeting = planMeeting;
        this.changePlan = changePlan;
        this.cancelMeeting = cancelMeeting;
        this.meetings = meetings;
        this.programmes = programmes;
        this.views = views;
        this.sight = sight;
    }

    @Operation(
            operationId = "planWorkingMeeting",
            summary = "Plan a working meeting",
            description =
                    "Blocks of common days, a study visit per pairing, and delegations; half-days"
                        + " are written 2015-07-06/AM. It is asked for at once and confirmed when"
                        + " everything could be booked: read it again.")
    @PostMapping("/programmes/{id}/working-meetings")
    ResponseEntity<MeetingViews.MeetingView> plan(
            Viewer viewer,
            IdempotencyKey key,
            @PathVariable UUID id,
            @RequestBody MeetingRequests.NewMeeting request) {
        if (request.number() < 1) {
            throw new Refused(ProblemType.INVALID_VALUE, "'number' counts meetings from 1.");
        }
        var outcome =
                planMeeting.plan(viewer, key.idOf(request), id, request.number(), request.draft());
        var planned = done(outcome);
        return ResponseEntity.created(
                        URI.create("/api/exchange/v1/working-meetings/" + planned.id()))
                .eTag(ExpectedVersion.etag(planned.version()))
                .body(views.view(viewer, planned));
    }

    @Operation(operationId = "replanWorkingMeeting", summary = "Replace the plan")
    @PutMapping("/working-meetings/{id}/plan")
    ResponseEntity<MeetingViews.MeetingView> replan(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @RequestBody MeetingRequests.Plan request) {
        var outcome = changePlan.replace(viewer, id, version.value(), request.draft());
        return answer(viewer, done(outcome));
    }

    @Operation(
            operationId = "nominateDelegate",
            summary = "Nominate one delegate more",
            description = "Beyond the funded places of the delegation the delegate is self-funded.")
    @PostMapping("/working-meetings/{id}/delegates")
    ResponseEntity<MeetingViews.MeetingView> nominate(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @RequestBody MeetingRequests.Nomination request) {
        var outcome =
                changePlan.nominate(
                        viewer, id, version.value(), request.organisation(), request.delegate());
        return answer(viewer, done(outcome));
    }

    @Operation(operationId = "cancelWorkingMeeting", summary = "Call the meeting off")
    @PostMapping("/working-meetings/{id}/cancellation")
    ResponseEntity<MeetingViews.MeetingView> cancel(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @RequestBody MeetingRequests.Cancellation request) {
        return answer(
                viewer, done(cancelMeeting.cancel(viewer, id, version.value(), request.code())));
    }

    @Operation(
            operationId = "readWorkingMeeting",
            summary = "Read one working meeting",
            description =
                    "Delegates by name only for those who plan it and, of its own delegation, for a"
                            + " city.")
    @GetMapping("/working-meetings/{id}")
    ResponseEntity<MeetingViews.MeetingView> one(Viewer viewer, @PathVariable UUID id) {
        return answer(
                viewer,
                meetings.find(id)
                        .filter(found -> allowed(viewer, found.state()))
                        .orElseThrow(Sight::notFound));
    }

    @Operation(
            operationId = "listWorkingMeetings",
            summary = "List the working meetings of a programme")
    @GetMapping("/programmes/{id}/working-meetings")
    ResponseEntity<Page<MeetingViews.MeetingView>> list(
            Viewer viewer, @PathVariable UUID id, Paging paging) {
        if (programmes.find(id).isEmpty() || !sight.allowsProgramme(viewer, id)) {
            throw Sight.notFound();
        }
        return meetings.list(viewer, id, paging)
                .map(found -> views.view(viewer, found))
                .answer(paging);
    }

    private boolean allowed(Viewer viewer, WorkingMeeting meeting) {
        return sight.allows(viewer, meeting.programme(), meeting.concern());
    }

    private ResponseEntity<MeetingViews.MeetingView> answer(
            Viewer viewer, Loaded<WorkingMeeting> meeting) {
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.etag(meeting.version()))
                .body(views.view(viewer, meeting));
    }

    private static Loaded<WorkingMeeting> done(PlanWorkingMeeting.Outcome outcome) {
        return switch (outcome) {
            case PlanWorkingMeeting.Outcome.Done(var meeting) -> meeting;
            case PlanWorkingMeeting.Outcome.Refused(var why) -> throw refused(why);
        };
    }

    private static Refused refused(MeetingRefusal why) {
        return switch (why) {
            case PROGRAMME_UNKNOWN -> Sight.notFound();
            case NUMBER_TAKEN ->
                    new Refused(
                            ProblemType.CONFLICT,
                            "The programme has a working meeting of this number already.");
            case YEAR_NOT_POSSIBLE -> invalid("A meeting lies between 1990 and 2100.");
            case TOO_LONG -> invalid("A meeting and each of its parts last at most 31 days.");
            case TOO_MANY_BLOCKS -> invalid("A meeting has at most 100 parts.");
            case TOO_MANY_DELEGATES ->
                    invalid("A meeting has at most 60 delegations and 200 delegates.");
            case NOBODY_MEETS -> invalid("A meeting has common days or visits.");
            case DATES_REVERSED -> invalid("Something ends before it begins.");
            case PAIRING_NOT_AGREED -> invalid("A visit names no agreed pairing of the programme.");
            case PAIRING_VISITED_TWICE -> invalid("A pairing has one visit per meeting.");
            case CITY_SENDS_TWICE -> invalid("A city sends one delegation.");
            case CITY_WITHOUT_PAIRING ->
                    new Refused(
                            ProblemType.CITY_NOT_IN_PROGRAMME,
                            "A delegation's city has no agreed pairing in the programme.");
            case DELEGATE_NAMED_TWICE ->
                    new Refused(
                            ProblemType.DELEGATE_NAMED_TWICE,
                            "The same person is named twice at this meeting.");
            case CANCELLED_ALREADY ->
                    new Refused(ProblemType.WRONG_STATE, "This working meeting is cancelled.");
        };
    }

    private static Refused invalid(String sentence) {
        return new Refused(ProblemType.PLAN_INVALID, sentence);
    }
}
