package org.iclei.gateway.feed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.iclei.gateway.feed.log.CursorText;
import org.iclei.gateway.feed.log.Start;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

@RestController
class FeedController {
    private static final String PATH = "/api/feed/v1/events";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final int LARGEST = 1000;

    private final ReadPage readPage;

    FeedController(ReadPage readPage) {
        this.readPage = readPage;
    }

    @Operation(
            summary = "What happened, from a cursor on",
            description =
                    "At least once, in order per source and subject. Pages tile: ask for the next"
                            + " with Feed-Next as cursor. A page may be short or empty although"
                            + " more follows; you are at the end when Feed-Next equals Feed-From."
                            + " As text/event-stream, what happens from now on follows: the id of"
                            + " an event is the cursor after it, so that Last-Event-ID resumes"
                            + " there; events named cursor say that nothing for you lies before"
                            + " their id; the stream ends with your token.")
    @Parameter(
            name = "Last-Event-ID",
            in = ParameterIn.HEADER,
            description = "Of a stream: where to resume; wins over cursor.",
            schema = @Schema(type = "string"))
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = BATCH,
                        array =
                                @ArraySchema(
                                        schema = @Schema(implementation = StructuredEvent.class))),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        array =
                                @ArraySchema(
                                        schema = @Schema(implementation = StructuredEvent.class))),
                @Content(
                        mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                        schema = @Schema(type = "string"))
            },
            headers = {
                @Header(name = "Feed-From", schema = @Schema(type = "string")),
                @Header(name = "Feed-Next", schema = @Schema(type = "string")),
                @Header(name = "Link", schema = @Schema(type = "string"))
            })
    @GetMapping(
            path = PATH,
            produces = {BATCH, MediaType.APPLICATION_JSON_VALUE})
    Mono<ResponseEntity<List<StructuredEvent>>> events(
            Viewer viewer,
            @Parameter(
                            description =
                                    "Feed-Next of an earlier page, or an event's id; none starts at"
                                        + " the beginning, the word end at the present: a page is"
                                        + " empty then, a stream tells only what comes later.")
                    @RequestParam(required = false)
                    @Nullable String cursor,
            @Parameter(description = "1 to 1000") @RequestParam(defaultValue = "100") int limit,
            @Parameter(description = "Event types, or beginnings of them that end in *.")
                    @RequestParam(name = "type", defaultValue = "")
                    List<String> types) {
        if (limit < 1 || limit > LARGEST) {
            throw new Refused(ProblemType.MALFORMED_PARAMETER, "limit is a number from 1 to 1000.");
        }
        var selection = Selection.of(viewer, types);
        return readPage.from(Start.read(cursor), selection, limit)
                .map(page -> answer(page, limit, types));
    }

    private static ResponseEntity<List<StructuredEvent>> answer(
            Page page, int limit, List<String> types) {
        var next = CursorText.of(page.next());
        var follows =
                UriComponentsBuilder.fromPath(PATH)
                        .queryParam("cursor", next)
                        .queryParam("limit", limit)
                        .queryParamIfPresent(
                                "type", Optional.of(types).filter(named -> !named.isEmpty()))
                        .encode()
                        .toUriString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(BATCH))
                .header("Feed-From", CursorText.of(page.from()))
                .header("Feed-Next", next)
                .header(HttpHeaders.LINK, "<" + follows + ">; rel=\"next\"")
                .body(page.events().stream().map(StructuredEvent::of).toList());
    }
}
