package org.iclei.exchange.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.bson.types.Binary;
import org.iclei.exchange.ExchangeApi;
import org.iclei.kit.testing.Tokens;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class AgreementIT extends ExchangeApi {
    private static final byte[] SIGNED = "%PDF-1.7\nsigned by both %%EOF".getBytes(ISO_8859_1);
    private static final String PDF = "application/pdf";

    @Autowired private WebTestClient http;
    @Autowired private MongoOperations mongo;
    @Autowired private Clock clock;

    private UUID pairing;
    private String path;

    @BeforeEach
    void aPairing() {
        pairing = id(pair(TALLINN, HALIFAX).expectStatus().isCreated());
        path = "/pairings/" + pairing + "/documents";
    }

    @Test
    void what_is_handed_in_is_served_as_an_attachment_with_its_checksum() {
        var kept = kept(handIn(SIGNED, Tokens.office("CANADA")));

        assertThat(kept.get("name").asString()).isEqualTo("Mari Tamm signed.pdf");
        assertThat(kept.get("keptUntil").asString())
                .isEqualTo(
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .plusYears(10)
                                .toString());
        var answer = get(at(kept), Tokens.city(TALLINN)).expectStatus().isOk();
        answer.expectHeader().contentType(PDF);
        answer.expectHeader().valueEquals("X-Content-Type-Options", "nosniff");
        answer.expectHeader().valueEquals("ETag", quoted(kept.get("checksum").asString()));
        answer.expectHeader().valueMatches("Content-Disposition", "attachment; .*signed.*");
        assertThat(answer.expectBody().returnResult().getResponseBodyContent()).isEqualTo(SIGNED);
    }

    @Test
    void who_has_it_already_is_sent_nothing() {
        var kept = kept(handIn(SIGNED, Tokens.secretariat()));

        http.get()
                .uri("/api/exchange/v1" + at(kept))
                .headers(headers -> headers.setBearerAuth(Tokens.secretariat()))
                .header("If-None-Match", quoted(kept.get("checksum").asString()))
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void a_request_that_is_repeated_keeps_one_document() {
        var key = UUID.randomUUID().toString();

        var first = kept(handIn(SIGNED, PDF, "SIGNED_AGREEMENT", Tokens.secretariat(), key));
        var second = kept(handIn(SIGNED, PDF, "SIGNED_AGREEMENT", Tokens.secretariat(), key));

        assertThat(second).isEqualTo(first);
        assertThat(body(get(path, Tokens.secretariat())).get("total").asInt()).isEqualTo(1);
        problem(
                handIn(
                        "%PDF-1.7\nby one %%EOF".getBytes(ISO_8859_1),
                        PDF,
                        "SIGNED_AGREEMENT",
                        Tokens.secretariat(),
                        key),
                ProblemType.KEY_REUSED);
    }

    @Test
    void who_does_not_see_the_pairing_sees_no_document_of_it() {
        var kept = kept(handIn(SIGNED, Tokens.secretariat()));

        for (var stranger : new String[] {Tokens.office("JAPAN"), Tokens.city(BONN)}) {
            problem(get(path, stranger), ProblemType.NOT_FOUND);
            problem(get(at(kept), stranger), ProblemType.NOT_FOUND);
        }
        problem(handIn(SIGNED, Tokens.office("JAPAN")), ProblemType.NOT_FOUND);
        get(path, Tokens.office("EUROPE")).expectStatus().isOk();
        problem(handIn(SIGNED, Tokens.office("EUROPE")), ProblemType.FORBIDDEN);
    }

    @Test
    void a_document_is_found_under_its_own_pairing_only() {
        var kept = kept(handIn(SIGNED, Tokens.secretariat()));
        withdraw(pairing, TALLINN).expectStatus().isOk();
        var other = id(post("/programmes", programmeBody(), Tokens.secretariat()));
        programme = other;
        var another = id(pair(BONN, HALIFAX).expectStatus().isCreated());

        problem(
                get(
                        "/pairings/" + another + "/documents/" + kept.get("id").asString(),
                        Tokens.secretariat()),
                ProblemType.NOT_FOUND);
        get(at(kept), Tokens.secretariat()).expectStatus().isOk();
    }

    @Test
    void what_is_no_document_is_refused() {
        var token = Tokens.secretariat();
        var key = UUID.randomUUID().toString();
        var kind = "SIGNED_AGREEMENT";

        problem(handIn(SIGNED, "text/html", kind, token, key), ProblemType.UNSUPPORTED_MEDIA_TYPE);
        problem(handIn(SIGNED, "image/png", kind, token, key), ProblemType.DOCUMENT_TYPE_MISMATCH);
        problem(handIn(new byte[0], PDF, kind, token, key), ProblemType.DOCUMENT_TYPE_MISMATCH);
        problem(handIn(SIGNED, PDF, "POEM", token, key), ProblemType.MALFORMED_PARAMETER);
        problem(
                handIn(Arrays.copyOf(SIGNED, (10 << 20) + 1), PDF, kind, token, key),
                ProblemType.BODY_TOO_LARGE);
    }

    @Test
    void eight_at_once_are_sent_a_document_of_exactly_the_limit() throws Exception {
        var largest = Arrays.copyOf(SIGNED, 10 << 20);
        System.arraycopy(SIGNED, 0, largest, largest.length - SIGNED.length, SIGNED.length);
        var token = Tokens.secretariat();
        var address = at(kept(handIn(largest, token)));
        var patient =
                http.mutate()
                        .codecs(it -> it.defaultCodecs().maxInMemorySize(largest.length))
                        .responseTimeout(Duration.ofMinutes(1))
                        .build();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = new ArrayList<Future<byte[]>>();
            for (int n = 0; n < 8; n++) {
                all.add(
                        threads.submit(
                                () ->
                                        patient.get()
                                                .uri("/api/exchange/v1" + address)
                                                .headers(it -> it.setBearerAuth(token))
                                                .exchange()
                                                .expectStatus()
                                                .isOk()
                                                .expectBody()
                                                .returnResult()
                                                .getResponseBodyContent()));
            }
            for (var one : all) assertThat(Arrays.equals(one.get(), largest)).isTrue();
        }
    }

    @Test
    void what_is_no_longer_what_was_handed_in_is_not_served() {
        var kept = kept(handIn(SIGNED, Tokens.secretariat()));
        var forged = "%PDF-1.7\nsigned by none %%EOF".getBytes(ISO_8859_1);

        mongo.getCollection("documentchunks")
                .updateOne(
                        Filters.regex("_id", "^" + kept.get("id").asString()),
                        Updates.set("bytes", new Binary(forged)));

        problem(get(at(kept), Tokens.secretariat()), ProblemType.DOCUMENT_DAMAGED);
    }

    private String at(JsonNode kept) {
        return path + "/" + kept.get("id").asString();
    }

    private JsonNode kept(WebTestClient.ResponseSpec answer) {
        answer.expectStatus().isCreated();
        answer.expectHeader().valueMatches("Location", "/api/exchange/v1" + path + "/.*");
        return body(answer);
    }

    private WebTestClient.ResponseSpec handIn(byte[] bytes, String token) {
        return handIn(bytes, PDF, "SIGNED_AGREEMENT", token, UUID.randomUUID().toString());
    }

    private WebTestClient.ResponseSpec handIn(
            byte[] bytes, String type, String kind, String token, String key) {
        return http.post()
                .uri("/api/exchange/v1" + path + "?kind=" + kind)
                .headers(headers -> headers.setBearerAuth(token))
                .header("Idempotency-Key", key)
                .header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename=\"Mari Tamm signed.pdf\"")
                .bodyValue(bytes)
                .exchange();
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
