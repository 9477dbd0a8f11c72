package org.iclei.events.icalendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.events.memberdirectory.Sights;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.problem.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

@RestController
@Tag(name = "Calendars")
class CalendarController {
    private final Feeds feeds;
    private final Sights sights;

    CalendarController(Feeds feeds, Sights sights) {
        this.feeds = feeds;
        this.sights = sights;
    }

    @GetMapping("/api/events/v1/programmes/{programme}/calendar.ics")
    @Operation(
            operationId = "readCalendarOfProgramme",
            summary = "Read a programme's meetings and visits as iCalendar",
            description = "What you may see of them. The ETag follows from the contents.")
    @ApiResponse(
            responseCode = "200",
            description = "RFC 5545",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    ResponseEntity<byte[]> ofProgramme(Viewer viewer, @PathVariable UUID programme) {
        return answer(viewer, Subject.programme(programme));
    }

    @GetMapping("/api/events/v1/organisations/{organisation}/calendar.ics")
    @Operation(
            operationId = "readCalendarOfOrganisation",
            summary = "Read an organisation's meetings and visits as iCalendar",
            description =
                    "Its visits as guest and as host, as far as you may see them. The ETag follows"
                            + " from the contents.")
    @ApiResponse(
            responseCode = "200",
            description = "RFC 5545",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    ResponseEntity<byte[]> ofOrganisation(Viewer viewer, @PathVariable UUID organisation) {
        return answer(viewer, Subject.organisation(organisation));
    }

    private ResponseEntity<byte[]> answer(Viewer viewer, Subject subject) {
        return feeds.find(subject, sights.of(viewer))
                .map(Feed::answer)
                .orElseThrow(CalendarController::none);
    }

    private static Refused none() {
        return new Refused(ProblemType.NOT_FOUND, "There is no calendar here that you may see.");
    }
}
