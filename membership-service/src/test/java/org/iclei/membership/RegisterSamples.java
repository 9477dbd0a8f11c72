package org.iclei.membership;

import static org.iclei.kit.testing.AccessSample.record;
import static org.iclei.kit.testing.AccessSample.shared;

import org.iclei.kit.testing.AccessSample;
import org.iclei.kit.testing.AccessSample.Ask;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.AccessIT.Registered;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.HashMap;
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
        var samples = new HashMap<>(successions());
        samples.putAll(others());
        return samples;
    }

    private Map<String, AccessSample<Registered>> successions() {
        return Map.of(
                "POST " + API + "/succession-previews",
                shared(
                        it ->
                                new Ask(
                                        API + "/succession-previews",
                                        Map.of(),
                                        renaming(it),
                                        "none",
                                        it.own())),
                "POST " + API + "/successions",
                shared(
                        it ->
                                new Ask(
                                        API + "/successions",
                                        Map.of(),
                                        renaming(it),
                                        "none",
                                        it.own())),
                "GET " + API + "/successions/{id}",
                shared(it -> it.ask("/successions/" + renamed(it))),
                "GET " + API + "/successions/{id}/trail",
                shared(it -> it.ask("/successions/" + renamed(it) + "/trail")));
    }

    private Map<String, AccessSample<Registered>> others() {
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
                shared(it -> it.ask(STATEMENTS + "/" + stated())),
                "GET " + API + STATEMENTS + "/{id}/trail",
                shared(it -> it.ask(STATEMENTS + "/" + stated() + "/trail")));
    }

    /** Of a city that is registered for it. */
    private String renaming(Registered it) {
        return """
        {"kind":"RENAMING","on":"2016-01-01",\
        "predecessors":[{"id":"%s","version":1}],"successors":["%s"]}\
        """
                .formatted(city(it), city(it));
    }

    private UUID city(Registered it) {
        var body =
                Map.<String, Object>of(
                        "officialName",
                        "ZZZ " + UUID.randomUUID(),
                        "country",
                        it.country(),
                        "type",
                        "LOCAL_GOVERNMENT",
                        "servingOffice",
                        it.office());
        return new MembershipApi(http).created(Tokens.secretariat(), "/organisations", body);
    }

    private UUID renamed(Registered it) {
        return new MembershipApi(http).renamed(city(it), 1, city(it));
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
