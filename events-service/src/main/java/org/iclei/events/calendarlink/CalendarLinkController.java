package org.iclei.events.calendarlink;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.events.icalendar.Subject;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.request.IdempotencyKey;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

@RestController
@Tag(name = "Calendars")
@RequestMapping("/api/events/v1/calendar-links")
class CalendarLinkController {
    private static final String LINKS = "/api/events/v1/calendar-links/";

    private final MakeLink makeLink;
    private final RevokeLink revokeLink;
    private final CalendarLinks links;
    private final Clock clock;
    private final URI gateway;

    CalendarLinkController(
            MakeLink makeLink,
            RevokeLink revokeLink,
            CalendarLinks links,
            Clock clock,
            @Value("${iclei.gateway-url}") URI gateway) {
        this.makeLink = makeLink;
        this.revokeLink = revokeLink;
        this.links = links;
        this.clock = clock;
        this.gateway = gateway;
    }

    /** Whose calendar: exactly one of the two. */
    record NewCalendarLink(@Nullable UUID programme, @Nullable UUID organisation) {

        Subject purpose() {
            if (programme != null && organisation == null) return Subject.programme(programme);
            if (organisation != null && programme == null) {
                return Subject.organisation(organisation);
            }
            throw new Refused(
                    ProblemType.INVALID_VALUE, "Name a programme or an organisation, one of them.");
        }
    }

    @PostMapping
    @Operation(
            operationId = "makeCalendarLink",
            summary = "Make an address for calendar programs",
            description =
                    "Calendar programs cannot sign in: whoever knows the address reads what you may"
                            + " read of the calendar, for a year or until you revoke it.")
    ResponseEntity<CalendarLinkView> make(
            Viewer viewer, IdempotencyKey key, @RequestBody NewCalendarLink request) {
        var made = makeLink.make(viewer, key.idOf(request), request.purpose());
        var link = made.link();
        return ResponseEntity.created(URI.create(LINKS + link.id()))
                .eTag(ExpectedVersion.etag(link.version()))
                .body(CalendarLinkView.of(link, clock.instant(), address(made.secret())));
    }

    @GetMapping
    @Operation(
            operationId = "listCalendarLinks",
            summary = "List your calendar links",
            description = "The secretariat sees everybody's. Sort by made (the default), expires.")
    ResponseEntity<Page<CalendarLinkView>> list(Viewer viewer, Paging paging) {
        var now = clock.instant();
        return links.list(viewer, paging)
                .map(link -> CalendarLinkView.of(link, now, null))
                .answer(paging);
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getCalendarLink",
            summary = "Read one calendar link",
            description = "The ETag names its version.")
    ResponseEntity<CalendarLinkView> get(Viewer viewer, @PathVariable UUID id) {
        var found = links.find(id, viewer).orElseThrow(RevokeLink::none);
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.etag(found.version()))
                .body(CalendarLinkView.of(found, clock.instant(), null));
    }

    @DeleteMapping("/{id}")
    @Operation(
            operationId = "revokeCalendarLink",
            summary = "Revoke a calendar link",
            description = "Its address opens nothing any more; the link stays on record.")
    @ApiResponse(responseCode = "204", description = "Revoked")
    ResponseEntity<Void> revoke(Viewer viewer, @PathVariable UUID id, ExpectedVersion expected) {
        revokeLink.revoke(viewer, id, expected);
        return ResponseEntity.noContent().build();
    }

    private @Nullable URI address(@Nullable String secret) {
        return secret == null
                ? null
                : gateway.resolve("/api/events/v1/calendars/" + secret + ".ics");
    }
}
