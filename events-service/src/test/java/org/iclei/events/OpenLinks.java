package org.iclei.events;

import org.iclei.kit.testing.AccessSample.Ask;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Calendar links that samples still ask for; nobody may have very many. */
final class OpenLinks {
    private static final Deque<Link> OPEN = new ArrayDeque<>();

    private final WebTestClient http;

    OpenLinks(WebTestClient http) {
        this.http = http;
    }

    record Link(UUID id, String secret, String maker) {}

    /** A link of the first of these makers who may make one. */
    Link make(Ask ask, String... makers) {
        var link =
                Stream.of(makers)
                        .flatMap(maker -> made(ask, maker).stream())
                        .findFirst()
                        .orElseThrow();
        OPEN.add(link);
        if (OPEN.size() > 5) revoke(OPEN.remove());
        return link;
    }

    private Optional<Link> made(Ask ask, String maker) {
        var made =
                http.post()
                        .uri(ask.uri())
                        .headers(headers -> headers.setBearerAuth(maker))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(ask.body())
                        .exchange()
                        .expectBody(JsonNode.class)
                        .returnResult();
        if (!made.getStatus().isSameCodeAs(HttpStatus.CREATED)) return Optional.empty();
        var id = UUID.fromString(made.getResponseBody().get("id").asString());
        var address = made.getResponseBody().get("address").asString();
        return Optional.of(new Link(id, address.replaceFirst(".*/", ""), maker));
    }

    private void revoke(Link link) {
        http.delete()
                .uri("/api/events/v1/calendar-links/" + link.id())
                .headers(headers -> headers.setBearerAuth(link.maker()))
                .headers(headers -> headers.setIfMatch("\"1\""))
                .exchange()
                .expectBody()
                .returnResult();
    }
}
