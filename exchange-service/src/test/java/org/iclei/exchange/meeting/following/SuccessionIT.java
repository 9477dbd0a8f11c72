package org.iclei.exchange.meeting.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.exchange.ExchangeApi;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.iclei.schema.Envelope;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tallinn exchanges with Dartmouth, which becomes a part of a larger city. */
class SuccessionIT extends ExchangeApi {
    private final UUID dartmouth = UUID.randomUUID();
    private final UUID heir = UUID.randomUUID();
    private UUID pairing;

    @BeforeEach
    void tallinnExchangesWithDartmouth() {
        register(dartmouth, "Dartmouth", "CA", "CANADA");
        register(heir, "Halifax Regional Municipality", "CA", "CANADA");
        pairing = id(pair(TALLINN, dartmouth).expectStatus().isCreated());
    }

    @Test
    void the_heir_exchanges_in_its_place_and_everybody_is_told() {
        publish(dartmouth, Heard.ended(dartmouth, heir, "2015-04-01"));

        await().untilAsserted(
                        () ->
                                assertThat(pairing().get("parties").toString())
                                        .contains(heir.toString())
                                        .doesNotContain(dartmouth.toString()));
        var place = pairing().get("inherited").get(0);
        assertThat(place.get("predecessorName").asString()).isEqualTo("Dartmouth");
        assertThat(place.get("on").asString()).isEqualTo("2015-04-01");
        await().untilAsserted(
                        () ->
                                assertThat(new Topic("exchange").read(pairing))
                                        .extracting(Envelope::type)
                                        .containsExactly(
                                                "org.iclei.exchange.pairing.agreed.v1",
                                                "org.iclei.exchange.pairing.city-succeeded.v1"));
        get("/pairings/" + pairing, Tokens.city(dartmouth)).expectStatus().isOk();
        get("/pairings/" + pairing, Tokens.city(heir)).expectStatus().isOk();
    }

    @Test
    void a_city_that_ended_is_paired_no_more_and_its_place_counts_for_the_heir() {
        publish(dartmouth, Heard.ended(dartmouth, heir, "2015-04-01"));
        await().until(() -> pairing().get("parties").toString().contains(heir.toString()));

        problem(pair(BONN, heir), ProblemType.PAIRING_CAPACITY_REACHED);
        problem(pair(BONN, dartmouth), ProblemType.ORGANISATION_ENDED);
    }

    @Test
    void a_meeting_still_to_come_is_asked_for_with_the_heir_and_confirmed() {
        var meeting = meetingAtDartmouth();

        publish(dartmouth, Heard.ended(dartmouth, heir, "2015-04-01"));

        await().until(() -> meeting(meeting).get("planRevision").asInt() == 2);
        var changed = meeting(meeting);
        assertThat(changed.get("visits").get(0).get("host").asString()).isEqualTo(heir.toString());
        assertThat(changed.get("delegations").get(0).get("organisation").asString())
                .isEqualTo(heir.toString());
        publish(meeting, scheduled(meeting, 2));
        await().until(() -> meeting(meeting).get("status").asString().equals("CONFIRMED"));
    }

    @Test
    void without_an_heir_the_pairing_stays_and_is_a_task_until_it_is_dissolved() {
        publish(dartmouth, Heard.ended(dartmouth, null, "2015-04-01"));

        await().untilAsserted(
                        () ->
                                assertThat(tasks("CANADA"))
                                        .contains("PAIRING_CITY_ENDED", pairing.toString()));
        assertThat(tasks("EUROPE")).doesNotContain(pairing.toString());
        assertThat(pairing().get("parties").toString()).contains(dartmouth.toString());

        withdraw(pairing, dartmouth).expectStatus().isOk();

        assertThat(tasks("CANADA")).doesNotContain(pairing.toString());
    }

    private UUID meetingAtDartmouth() {
        var person = Map.of("person", UUID.randomUUID(), "name", "Anne");
        var visit =
                Map.of(
                        "pairing",
                        pairing,
                        "host",
                        dartmouth,
                        "from",
                        "2015-07-08/AM",
                        "to",
                        "2015-07-10/PM");
        var body =
                Map.of(
                        "number",
                        1,
                        "from",
                        "2015-07-08",
                        "to",
                        "2015-07-10",
                        "commonDays",
                        List.of(),
                        "visits",
                        List.of(visit),
                        "delegations",
                        List.of(Map.of("organisation", dartmouth, "delegates", List.of(person))));
        var path = "/programmes/" + programme + "/working-meetings";
        return id(post(path, body, Tokens.secretariat()).expectStatus().isCreated());
    }

    private JsonNode pairing() {
        return body(get("/pairings/" + pairing, Tokens.secretariat()));
    }

    private String tasks(String office) {
        return body(get("/tasks?size=200", Tokens.office(office))).toString();
    }
}
