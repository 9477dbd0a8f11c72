package org.iclei.membership.application.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.application.ApplicationView;
import org.iclei.membership.application.ApplicationViews;
import org.iclei.membership.application.Note;
import org.iclei.membership.application.TakeStep;
import org.iclei.membership.application.course.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

@RestController
@Tag(name = "Applications")
@RequestMapping("/api/membership/v1/applications/{id}")
class DeskController {
    private final TakeStep steps;
    private final ApplicationViews views;

    DeskController(TakeStep steps, ApplicationViews views) {
        this.steps = steps;
        this.views = views;
    }

    @Schema(name = "OfficeCheck")
    record Check(@Schema(description = "Whether it is in order.") boolean passed) {}

    @Schema(name = "ApplicationText")
    record Text(@Schema(description = "1 to 2,000 characters.") String text) {}

    @Schema(name = "Assignment")
    record Assignment(
            @Schema(description = "Opaque id of a person; left out for nobody.")
                    @Nullable UUID assignee) {}

    @PostMapping("/office-check")
    @Operation(
            operationId = "checkApplication",
            summary = "Say whether the application is in order",
            description = "Neither invoice nor approval before it is; none after the approval.")
    ResponseEntity<ApplicationView> check(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @RequestBody Check body) {
        var saved =
                steps.take(
                        id,
                        version.value(),
                        viewer,
                        (it, today) -> it.turn(today, course -> course.checked(body.passed())));
        return views.answer(saved, viewer);
    }

    @PostMapping("/information-request")
    @Operation(
            operationId = "requestInformation",
            summary = "Ask the applicant something",
            description =
                    "The check starts again with the answer, which is due within the office's"
                            + " period.")
    ResponseEntity<ApplicationView> ask(
            Viewer viewer, ExpectedVersion version, @PathVariable UUID id, @RequestBody Text body) {
        var text = Texts.checked(body.text());
        var saved = steps.take(id, version.value(), viewer, (it, today) -> it.asked(text, today));
        return views.answer(saved, viewer);
    }

    @PostMapping("/information")
    @Operation(operationId = "giveInformation", summary = "Answer what the office asked")
    ResponseEntity<ApplicationView> answer(
            Viewer viewer, ExpectedVersion version, @PathVariable UUID id, @RequestBody Text body) {
        var text = Texts.checked(body.text());
        var saved =
                steps.take(id, version.value(), viewer, (it, today) -> it.answered(text, today));
        return views.answer(saved, viewer);
    }

    @PostMapping("/notes")
    @Operation(
            operationId = "noteOnApplication",
            summary = "Write something down",
            description = "Offices read it, the applicant does not.")
    ResponseEntity<ApplicationView> note(
            Viewer viewer, ExpectedVersion version, @PathVariable UUID id, @RequestBody Text body) {
        var text = Texts.checked(body.text());
        var saved =
                steps.take(
                        id,
                        version.value(),
                        viewer,
                        (it, today) -> {
                            var note = new Note(viewer.actor(), today, text);
                            return new Step.Taken<>(it.with(it.desk().noted(note)));
                        });
        return views.answer(saved, viewer);
    }

    @PutMapping("/assignee")
    @Operation(operationId = "assignApplication", summary = "Say who looks after it")
    ResponseEntity<ApplicationView> assign(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @RequestBody Assignment body) {
        var saved =
                steps.take(
                        id,
                        version.value(),
                        viewer,
                        it -> new Step.Taken<>(it.with(it.desk().assigned(body.assignee()))));
        return views.answer(saved, viewer);
    }
}
