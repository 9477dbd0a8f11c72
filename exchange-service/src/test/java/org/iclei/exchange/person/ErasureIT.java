package org.iclei.exchange.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.exchange.ExchangeApi;
import org.iclei.kit.testing.Sample;
import org.iclei.kit.testing.Tokens;
import org.iclei.schema.membership.PersonErased;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A delegate of Tallinn is forgotten. */
class ErasureIT extends ExchangeApi {
    @Autowired private MongoOperations mongo;
    @Autowired private ForgetPerson forgetting;

    private final UUID delegate = UUID.randomUUID();
    private final String name = "Maasikas " + UUID.randomUUID();
    private UUID meeting;

    @BeforeEach
    void a_delegate_is_nominated() {
        meeting = plannedMeeting();
        var nomination = Map.of("organisation", TALLINN, "person", delegate, "name", name);
        decide("/working-meetings/" + meeting + "/delegates", nomination, Tokens.secretariat(), 1)
                .expectStatus()
                .isOk();
    }

    @Test
    void an_export_tells_the_name_and_the_places_of_a_person() {
        var export = body(export(delegate));

        assertThat(export.get("kept")).hasSize(1);
        assertThat(export.toString()).contains(name, TALLINN.toString(), meeting.toString());
        problem(get("/persons/" + UUID.randomUUID(), Tokens.secretariat()), ProblemType.NOT_FOUND);
    }

    @Test
    void no_name_of_somebody_forgotten_is_left_in_any_collection_and_the_trail_is_whole() {
        assertThat(everything()).contains(name);

        erased();

        await().untilAsserted(() -> assertThat(everything()).doesNotContain(name));
        assertThat(body(get("/trail/verification", Tokens.secretariat())).get("broken").asInt())
                .isZero();
    }

    @Test
    void the_place_stays_without_a_name_and_nothing_is_booked_anew() {
        erased();

        await().untilAsserted(() -> assertThat(delegates()).contains("—").doesNotContain(name));
        assertThat(delegates()).hasSize(3).contains("Mari");
        assertThat(meeting(meeting).get("planRevision").asInt()).isEqualTo(2);
        assertThat(body(export(delegate)).toString()).contains("DELEGATE").doesNotContain("name");
    }

    @Test
    void a_name_that_only_the_trail_remembers_goes_too() {
        var visits = meeting(meeting).get("visits");
        var pairing = UUID.fromString(visits.get(0).get("pairing").asString());
        withdraw(pairing, TALLINN).expectStatus().isOk();
        await().untilAsserted(() -> assertThat(meeting(meeting).get("delegations")).hasSize(1));
        assertThat(everything()).contains(name);

        erased();

        await().untilAsserted(() -> assertThat(everything()).doesNotContain(name));
    }

    @Test
    void the_same_event_twice_changes_nothing_more() {
        var event = new PersonErased(LocalDate.of(2015, 11, 2), delegate, List.of());
        forgetting.erased(Sample.event(delegate, 1), event);
        var etag = etag();

        forgetting.erased(Sample.event(delegate, 1), event);

        assertThat(delegates()).doesNotContain(name);
        assertThat(etag()).isEqualTo(etag);
    }

    private String etag() {
        return get("/working-meetings/" + meeting, Tokens.secretariat())
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag();
    }

    private void erased() {
        publish(delegate, new PersonErased(LocalDate.of(2015, 11, 2), delegate, List.of()));
    }

    private List<String> delegates() {
        return meeting(meeting)
                .get("delegations")
                .valueStream()
                .flatMap(sent -> sent.get("delegates").valueStream())
                .map(one -> one.get("name").asString())
                .toList();
    }

    /** Every document of the service as text. */
    private String everything() {
        var texts = new ArrayList<String>();
        for (var collection : mongo.getCollectionNames()) {
            mongo.getCollection(collection).find().forEach(one -> texts.add(one.toJson()));
        }
        return String.join("\n", texts);
    }

    private ResponseSpec export(UUID person) {
        return get("/persons/" + person, Tokens.secretariat()).expectStatus().isOk();
    }
}
