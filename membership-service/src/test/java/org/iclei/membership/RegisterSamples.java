package org.iclei.membership;

import static org.iclei.kit.testing.AccessSample.record;
import static org.iclei.kit.testing.AccessSample.shared;

import org.iclei.kit.testing.AccessSample;
import org.iclei.kit.testing.AccessSample.Ask;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.AccessIT.Registered;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.Map;
import java.util.UUID;

/** How hand-overs, histories, roll-ups and the reach are asked. */
final class RegisterSamples {
    private static final String API = "/api/membership/v1";
    private static final String STATEMENTS = "/reach-statements";
    private static final String STATEMENT = "{\"year\":2015}";

    private final WebTestClient http;

    RegisterSamples(WebTestClient http) {
        this.http = http;
    }

    Map<String, AccessSample<Registered>> all() {
        return Map.of(
                "PUT " + API + "/organisations/{id}/contacts",
                record(RegisterSamples::naming),
                "POST " + API + "/organisations/{id}/hand-over",
                record(RegisterSamples::handOver),
                "GET " + API + "/organisations/{id}/trail",
                record(it -> it.ask("/organisations/" + it.id() + "/trail")),
                "GET " + API + "/roll-ups",
                shared(it -> it.ask("/roll-ups")),
                "GET " + API + "/reach",
                shared(it -> it.ask("/reach?year=2015")),
                "GET " + API + STATEMENTS,
                shared(it -> it.ask(STATEMENTS)),
                "POST " + API + STATEMENTS,
                shared(RegisterSamples::stating),
                "GET " + API + STATEMENTS + "/{id}",
                shared(it -> it.ask(STATEMENTS + "/" + stated())));
    }

    private static Ask handOver(Registered it) {
        var body = "{\"servingOffice\":\"WORLD\",\"from\":\"2010-01-01\"}";
        var version = Map.of("If-Match", "\"1\"");
        return new Ask(it.own() + "/hand-over", version, body, it.id().toString(), it.own());
    }

    private static Ask naming(Registered it) {
        var body =
                "{\"contacts\":[{\"person\":\"%s\",\"roles\":[\"MEDIA\"],\"key\":true}]}"
                        .formatted(UUID.randomUUID());
        var version = Map.of("If-Match", "\"1\"");
        return new Ask(it.own() + "/contacts", version, body, it.id().toString(), it.own());
    }

    private static Ask stating(Registered it) {
        return new Ask(API + STATEMENTS, Map.of(), STATEMENT, "none", it.own());
    }

    private String stated() {
        var answer =
                http.post()
                        .uri(API + STATEMENTS)
                        .headers(headers -> headers.setBearerAuth(Tokens.secretariat()))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .bodyValue(Map.of("year", 2015))
                        .exchange();
        answer.expectStatus().isCreated();
        var path = answer.returnResult(String.class).getResponseHeaders().getLocation().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
