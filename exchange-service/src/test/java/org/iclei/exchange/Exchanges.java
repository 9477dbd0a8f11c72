package org.iclei.exchange;

import static org.awaitility.Awaitility.await;

import org.iclei.exchange.memberdirectory.MemberDirectory;
import org.iclei.kit.testing.AccessSample.Ask;
import org.iclei.kit.testing.Tokens;
import org.iclei.schema.events.SchedulingRefused;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes exchanges, each in a programme of its own, between cities that it registers. */
final class Exchanges {
    private static final UUID TALLINN = UUID.randomUUID();
    private static final UUID HALIFAX = UUID.randomUUID();
    private static final UUID BONN = UUID.randomUUID();
    private static final UUID KYOTO = UUID.randomUUID();
    private static final String API = "/api/exchange/v1";

    private final WebTestClient http;
    private final JsonMapper json;
    private final OtherServices others;

    Exchanges(WebTestClient http, JsonMapper json, MemberDirectory directory) {
        this.http = http;
        this.json = json;
        this.others = new OtherServices(json, directory);
    }

    void registerCities() {
        others.register(TALLINN, "Tallinn", "EE", "EUROPE");
        others.register(HALIFAX, "Halifax", "CA", "CANADA");
        others.register(BONN, "Bonn", "DE", "EUROPE");
        others.register(KYOTO, "Kyoto", "JP", "JAPAN");
    }

    Exchange ofCanada() {
        return exchange("CA", "CANADA", TALLINN, HALIFAX);
    }

    Exchange ofJapan() {
        return exchange("JP", "JAPAN", BONN, KYOTO);
    }

    static String programme(String country, String office) {
        return """
        {"name":"Exchange with %1$s","coExecutingOffices":["%2$s"],\
        "delegationSize":5,"pairingsPerCity":5,\
        "sides":{"EU":{"countries":["DE","EE"]},"PARTNER":{"countries":["%1$s"]}}}
        """
                .formatted(country, office);
    }

    private Exchange exchange(String country, String office, UUID guest, UUID host) {
        var ask = new Ask(API + "/programmes", Map.of(), programme(country, office), "", "");
        var programme = created(ask);
        var none = programme;
        var alone = new Exchange(programme, none, none, none, guest, host);
        var pairing = created(alone.agree());
        var paired = new Exchange(programme, pairing, none, none, guest, host);
        var document = created(paired.handIn());
        return new Exchange(programme, pairing, document, created(paired.plan(1)), guest, host);
    }

    /** Makes the meeting somebody's task, as events-service does when it cannot book it. */
    void refuse(UUID meeting, UUID programme) {
        var why = new SchedulingRefused.Refusal("COMMON_DAYS", null, null, null, "UNKNOWN");
        var on = LocalDate.of(2015, 5, 1);
        var refused = new SchedulingRefused(on, meeting, programme, 1, List.of(why), List.of());
        others.publish(meeting, refused);
        await().until(() -> read("/working-meetings/" + meeting).contains("\"REFUSED\""));
    }

    private UUID created(Ask ask) {
        var answer =
                http.post()
                        .uri(ask.uri())
                        .headers(headers -> headers.setBearerAuth(Tokens.secretariat()))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .headers(headers -> ask.headers().forEach(headers::set))
                        .bodyValue(ask.body())
                        .exchange()
                        .expectStatus()
                        .isCreated();
        var body = answer.expectBody().returnResult().getResponseBodyContent();
        return UUID.fromString(json.readTree(body).get("id").asString());
    }

    private String read(String path) {
        var answer =
                http.get()
                        .uri(API + path)
                        .headers(headers -> headers.setBearerAuth(Tokens.secretariat()))
                        .exchange();
        return answer.expectBody(String.class).returnResult().getResponseBody();
    }
}
