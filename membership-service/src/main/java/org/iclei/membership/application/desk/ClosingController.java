package org.iclei.membership.application.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.application.ApplicationView;
import org.iclei.membership.application.ApplicationViews;
import org.iclei.membership.application.TakeStep;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.UUID;

@RestController
@Tag(name = "Applications")
@RequestMapping("/api/membership/v1/applications/{id}")
class ClosingController {
    private final TakeStep steps;
    private final ApplicationViews views;

    ClosingController(TakeStep steps, ApplicationViews views) {
        this.steps = steps;
        this.views = views;
    }

    @Schema(name = "CouncilResolution")
    record Resolution(
            @Schema(description = "Day on which the council resolved to join.")
                    LocalDate adoptedOn) {}

    @PostMapping("/withdrawal")
    @Operation(
            operationId = "withdrawApplication",
            summary = "Take an application back",
            description = "What was paid for it is due back.")
    ResponseEntity<ApplicationView> withdraw(
            Viewer viewer, ExpectedVersion version, @PathVariable UUID id) {
        var saved =
                steps.take(
                        id,
                        version.value(),
                        viewer,
                        (it, today) -> it.turn(today, course -> course.withdrawn(today)));
        return views.answer(saved, viewer);
    }

    @PostMapping("/resolution")
    @Operation(
            operationId = "recordResolution",
            summary = "Record the council's resolution",
            description =
                    "Recommended, before or after joining; membership does not wait for it. The"
                            + " paper itself is an attachment.")
    ResponseEntity<ApplicationView> resolve(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @RequestBody Resolution body) {
        var saved =
                steps.take(
                        id,
                        version.value(),
                        viewer,
                        (it, today) -> it.resolved(body.adoptedOn(), today));
        return views.answer(saved, viewer);
    }
}
