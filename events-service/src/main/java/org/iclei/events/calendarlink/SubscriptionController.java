package org.iclei.events.calendarlink;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.events.icalendar.Feed;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The one address of this service that asks for no token: its secret is the permission. */
@RestController
@Tag(name = "Calendars")
class SubscriptionController {
    private final ReadSubscription readSubscription;

    SubscriptionController(ReadSubscription readSubscription) {
        this.readSubscription = readSubscription;
    }

    @GetMapping("/api/events/v1/calendars/{secret}.ics")
    @Operation(
            operationId = "readSubscribedCalendar",
            summary = "Read a calendar by its link",
            description =
                    "For calendar programs, without a token. The ETag follows from the contents.")
    @SecurityRequirements
    @ApiResponse(
            responseCode = "200",
            description = "RFC 5545",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    ResponseEntity<byte[]> read(@PathVariable String secret) {
        return readSubscription
                .read(secret)
                .map(Feed::answer)
                .orElseThrow(SubscriptionController::none);
    }

    private static Refused none() {
        return new Refused(ProblemType.NOT_FOUND, "This address opens no calendar.");
    }
}
