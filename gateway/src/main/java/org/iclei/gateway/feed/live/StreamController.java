package org.iclei.gateway.feed.live;

import io.swagger.v3.oas.annotations.Operation;

import org.iclei.gateway.feed.Selection;
import org.iclei.gateway.feed.log.Start;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

@RestController
class StreamController {
    private static final Duration WITHOUT_EXPIRY = Duration.ofHours(1);

    private final Streams streams;
    private final Clock clock;

    StreamController(Streams streams, Clock clock) {
        this.streams = streams;
        this.clock = clock;
    }

    @Operation(hidden = true) // described with the pages, whose address it shares
    @GetMapping(path = "/api/feed/v1/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<Void> stream(
            Viewer viewer,
            Principal caller,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(name = "type", defaultValue = "") List<String> types,
            ServerHttpResponse response) {
        var selection = Selection.of(viewer, types);
        return streams.open(
                Start.read(lastEventId == null ? cursor : lastEventId),
                selection,
                left(caller),
                chunks -> {
                    response.getHeaders().setContentType(MediaType.TEXT_EVENT_STREAM);
                    response.getHeaders().set("X-Accel-Buffering", "no");
                    return response.writeAndFlushWith(
                                    chunks.map(chunk -> chunk.in(response.bufferFactory())))
                            .doOnCancel(() -> close(response));
                });
    }

    /** What waits for a client that reads nothing is let go only with its connection. */
    private static void close(ServerHttpResponse response) {
        HttpServerResponse connected = ServerHttpResponseDecorator.getNativeResponse(response);
        connected.withConnection(connection -> connection.channel().close());
    }

    private Duration left(Principal caller) {
        var expires =
                caller instanceof JwtAuthenticationToken jwt ? jwt.getToken().getExpiresAt() : null;
        if (expires == null) return WITHOUT_EXPIRY;
        var left = Duration.between(clock.instant(), expires);
        if (left.isPositive()) return left;
        throw new Refused(ProblemType.UNAUTHENTICATED, "The token has expired; get another.");
    }
}
