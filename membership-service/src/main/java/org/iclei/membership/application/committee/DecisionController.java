package org.iclei.membership.application.committee;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.application.ApplicationView;
import org.iclei.membership.application.ApplicationViews;
import org.iclei.membership.application.TakeStep;
import org.iclei.membership.application.course.Course;
import org.iclei.membership.application.course.DeclineReason;
import org.iclei.membership.application.course.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;

@RestController
@Tag(name = "Applications")
@RequestMapping("/api/membership/v1/applications/{id}")
class DecisionController {
    private final TakeStep steps;
    private final ApplicationViews views;

    DecisionController(TakeStep steps, ApplicationViews views) {
        this.steps = steps;
        this.views = views;
    }

    @Schema(name = "ApprovalOfApplication")
    record Approval(
            @Schema(description = "Reference of the minutes.", example = "GexCom 2016-03, item 4")
                    String minute,
            @Schema(description = "Day of the decision; today when left out.")
                    @Nullable LocalDate decidedOn) {}

    @Schema(name = "DeclineOfApplication")
    record Decline(String minute, @Nullable LocalDate decidedOn, DeclineReason reason) {}

    @Schema(name = "EligibilityRuling")
    record Ruling(boolean eligible, String minute, @Nullable LocalDate decidedOn) {}

    @PostMapping("/approval")
    @Operation(
            operationId = "approveApplication",
            summary = "Record that the Executive Committee approved",
            description =
                    "Before or after the payment; with both the organisation becomes a member, on"
                            + " the later of the payment's value date and the decision's day.")
    ResponseEntity<ApplicationView> approve(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @RequestBody Approval body) {
        var minute = Minute.checked(body.minute());
        return decide(
                viewer, version, id, body.decidedOn(), (course, on) -> course.approved(minute, on));
    }

    @PostMapping("/decline")
    @Operation(
            operationId = "declineApplication",
            summary = "Record that the Executive Committee declined",
            description = "What was paid is due back; an unpaid invoice is cancelled.")
    ResponseEntity<ApplicationView> decline(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @RequestBody Decline body) {
        var minute = Minute.checked(body.minute());
        return decide(
                viewer,
                version,
                id,
                body.decidedOn(),
                (course, on) -> course.declined(minute, on, body.reason()));
    }

    @PostMapping("/eligibility")
    @Operation(
            operationId = "ruleOnEligibility",
            summary = "Record the Executive Committee's ruling on eligibility",
            description =
                    "Where neither the Charter nor a ruling speaks of this kind of organisation in"
                            + " its country. Not eligible means declined.")
    ResponseEntity<ApplicationView> rule(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @RequestBody Ruling body) {
        var minute = Minute.checked(body.minute());
        return decide(
                viewer,
                version,
                id,
                body.decidedOn(),
                (course, on) -> course.ruled(body.eligible(), minute, on));
    }

    private ResponseEntity<ApplicationView> decide(
            Viewer viewer,
            ExpectedVersion version,
            UUID id,
            @Nullable LocalDate decidedOn,
            BiFunction<Course, LocalDate, Step<Course>> step) {
        var saved =
                steps.take(
                        id,
                        version.value(),
                        viewer,
                        (it, today) -> {
                            var on = decidedOn == null ? today : decidedOn;
                            return it.decided(on, today, course -> step.apply(course, on));
                        });
        return views.answer(saved, viewer);
    }
}
