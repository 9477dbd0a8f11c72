package org.iclei.gateway.feed.organisations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.iclei.gateway.feed.log.CursorText;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

import java.util.UUID;

@RestController
class OrganisationsController {
    private static final String PATH = "/api/feed/v1/organisations";
    private static final int LARGEST = 1000;

    private final ReadOrganisations readOrganisations;
    private final Scheduler waiting;

    OrganisationsController(ReadOrganisations readOrganisations, Scheduler feedWaiting) {
        this.readOrganisations = readOrganisations;
        waiting = feedWaiting;
    }

    @Operation(
            summary = "Every organisation as it is now, and the cursor to go on from",
            description =
                    "For readers who do not start at the beginning: read every page along Link,"
                        + " then the events from the cursor on, which is the same on every page."
                        + " Nothing is lost: the cursor stands where the organisations were read,"
                        + " and at the beginning of what is not about them. An event may be in the"
                        + " state already: compare sequences.")
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = "Link", schema = @Schema(type = "string")))
    @GetMapping(PATH)
    Mono<ResponseEntity<OrganisationsPage>> organisations(
            @Parameter(description = "The first page's cursor; Link carries it.")
                    @RequestParam(required = false)
                    @Nullable String cursor,
            @Parameter(description = "Id of the last organisation of the page before.")
                    @RequestParam(required = false)
                    @Nullable UUID after,
            @Parameter(description = "1 to 1000") @RequestParam(defaultValue = "100") int limit) {
        if (limit < 1 || limit > LARGEST) {
            throw new Refused(ProblemType.MALFORMED_PARAMETER, "limit is a number from 1 to 1000.");
        }
        var asked = cursor == null ? null : CursorText.read(cursor);
        return Mono.fromCallable(() -> readOrganisations.page(asked, after, limit))
                .subscribeOn(waiting)
                .map(page -> answer(page, limit));
    }

    private static ResponseEntity<OrganisationsPage> answer(OrganisationsPage page, int limit) {
        var answer = ResponseEntity.ok();
        if (page.items().size() == limit) {
            var next =
                    UriComponentsBuilder.fromPath(PATH)
                            .queryParam("cursor", page.cursor())
                            .queryParam("after", page.items().getLast().facts().id())
                            .queryParam("limit", limit);
            answer.header(HttpHeaders.LINK, "<" + next.toUriString() + ">; rel=\"next\"");
        }
        return answer.body(page);
    }
}
