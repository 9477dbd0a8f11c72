package org.iclei.exchange.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.exchange.ExchangeApi;
import org.iclei.kit.testing.Tokens;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class PairingIT extends ExchangeApi {
    @Test
    void the_same_programme_sent_twice_is_one() {
        var key = UUID.randomUUID().toString();

        var first =
                id(
                        post("/programmes", programmeBody(), Tokens.secretariat(), key)
                                .expectStatus()
                                .isCreated());
        var second =
                id(
                        post("/programmes", programmeBody(), Tokens.secretariat(), key)
                                .expectStatus()
                                .isCreated());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void an_idempotency_key_with_another_body_is_refused() {
        var key = UUID.randomUUID().toString();
        post("/programmes", programmeBody(), Tokens.secretariat(), key).expectStatus().isCreated();
        var other = new LinkedHashMap<>(programmeBody());
        other.put("delegationSize", 4);

        problem(post("/programmes", other, Tokens.secretariat(), key), ProblemType.KEY_REUSED);
    }

    @Test
    void a_city_the_service_has_not_heard_of_may_come_later() {
        var body =
                Map.of(
                        "programme",
                        programme,
                        "organisations",
                        List.of(UUID.randomUUID(), HALIFAX));

        problem(post("/pairings", body, Tokens.secretariat()), ProblemType.NOT_KNOWN_YET);
    }

    @Test
    void two_cities_of_one_side_make_no_pairing() {
        problem(pair(TALLINN, BONN), ProblemType.NO_CITY_OF_EITHER_SIDE);
    }

    @Test
    void a_city_of_neither_side_makes_no_pairing() {
        problem(pair(TALLINN, KYOTO), ProblemType.CITY_NOT_IN_PROGRAMME);
    }

    @Test
    void a_city_has_one_pairing_at_a_time_and_another_after_it_dissolved() {
        var pairing = pair(TALLINN, HALIFAX).expectStatus().isCreated();
        var id = id(pairing);
        problem(pair(BONN, HALIFAX), ProblemType.PAIRING_CAPACITY_REACHED);

        withdraw(id, TALLINN).expectStatus().isOk();

        await().untilAsserted(() -> pair(BONN, HALIFAX).expectStatus().isCreated());
    }

    @Test
    void a_decision_needs_the_version_it_was_made_on() {
        var id = id(pair(TALLINN, HALIFAX).expectStatus().isCreated());
        var body = Map.of("withdrawn", TALLINN, "reason", "CITY_WITHDREW");
        var path = "/pairings/" + id + "/dissolution";

        problem(post(path, body, Tokens.secretariat()), ProblemType.VERSION_REQUIRED);
        problem(decide(path, body, Tokens.secretariat(), 7), ProblemType.STALE_VERSION);
    }

    @Test
    void an_office_that_serves_neither_city_finds_no_pairing() {
        var id = id(pair(TALLINN, HALIFAX).expectStatus().isCreated());

        problem(get("/pairings/" + id, Tokens.office("JAPAN")), ProblemType.NOT_FOUND);
        get("/pairings/" + id, Tokens.office("CANADA")).expectStatus().isOk();
        get("/pairings/" + id, Tokens.office("EUROPE")).expectStatus().isOk();
        get("/pairings/" + id, Tokens.city(TALLINN)).expectStatus().isOk();
        problem(get("/pairings/" + id, Tokens.city(BONN)), ProblemType.NOT_FOUND);
    }

    @Test
    void an_office_that_does_not_co_execute_reads_and_changes_nothing() {
        var id = id(pair(TALLINN, HALIFAX).expectStatus().isCreated());
        var body = Map.of("withdrawn", TALLINN, "reason", "CITY_WITHDREW");
        var path = "/pairings/" + id + "/dissolution";

        problem(decide(path, body, Tokens.office("EUROPE"), 1), ProblemType.FORBIDDEN);
        decide(path, body, Tokens.office("CANADA"), 1).expectStatus().isOk();
    }

    @Test
    void a_body_that_lacks_a_field_names_it() {
        var body = Map.of("programme", programme);

        var problem =
                problem(post("/pairings", body, Tokens.secretariat()), ProblemType.MALFORMED_BODY);

        assertThat(problem.get("detail").asString()).contains("organisations");
    }
}
