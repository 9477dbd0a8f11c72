package org.iclei.membership.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.iclei.membership.MembershipApi.json;

import org.bson.Document;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.testing.Contracts;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.iclei.membership.MembershipApi;
import org.iclei.membership.application.ApplicationsApi;
import org.iclei.schema.Catalogue;
import org.iclei.schema.Envelope;
import org.iclei.schema.membership.PersonErased;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The mayor of a city asks what is kept, and to be forgotten. */
@ServiceTest
class ErasureIT {
    private static final AtomicInteger MAYORS = new AtomicInteger();

    @Autowired private WebTestClient http;
    @Autowired private MongoOperations mongo;
    @Autowired private Forget forgetting;

    private final String email = "mayor-" + UUID.randomUUID() + "@city.example";

    /** Of nobody else: each mayor has a day of its own, before all that other tests keep. */
    private final String electedOn =
            LocalDate.of(1971, 1, 1).plusDays(MAYORS.getAndIncrement()).toString();

    private PersonsApi api;
    private UUID mayor;
    private UUID liaison;
    private UUID city;

    @BeforeEach
    void a_mayor_speaks_for_a_city_that_applies() {
        api = new PersonsApi(http);
        mayor = api.identify(email);
        liaison = api.identify("liaison-" + UUID.randomUUID() + "@city.example");
        var applications = new ApplicationsApi(http);
        city = applications.register("Växjö", "SE", "LOCAL_GOVERNMENT", "EUROPE");
        api.name(
                city, 1, List.of(PersonsApi.leader(mayor, electedOn), PersonsApi.liaison(liaison)));
        var body =
                Map.<String, Object>of(
                        "organisation", city, "category", "FULL", "contacts", List.of(mayor));
        applications
                .submit(Tokens.secretariat(), "" + UUID.randomUUID(), body)
                .expectStatus()
                .isCreated();
        new MembershipApi(http)
                .creating(
                        Tokens.office("EUROPE"),
                        "/application-drafts",
                        "" + UUID.randomUUID(),
                        body)
                .expectStatus()
                .isCreated();
    }

    @Test
    void an_export_tells_everything_that_is_kept_of_a_person() {
        var export = json(api.export(mayor).expectStatus().isOk());

        assertThat(export.get("email").asString()).isEqualTo(email);
        assertThat(export.get("kept"))
                .extracting(one -> one.get("as").asString())
                .containsExactlyInAnyOrder(
                        "CONTACT_OF_ORGANISATION", "CONTACT_OF_APPLICATION", "CONTACT_OF_DRAFT");
        assertThat(export.toString()).contains(electedOn, "MUNICIPAL_LEADER", city.toString());
    }

    @Test
    void nothing_of_somebody_forgotten_is_left_in_any_collection_and_the_trail_is_whole() {
        assertThat(everything()).contains(email, electedOn, digest());

        api.erase(mayor).expectStatus().isNoContent();

        assertThat(everything()).doesNotContain(email).doesNotContain(electedOn, digest());
        assertThat(contacts()).singleElement().isEqualTo(liaison.toString());
        var export = json(api.export(mayor).expectStatus().isOk());
        assertThat(export.has("email")).isFalse();
        assertThat(export.has("erasedOn")).isTrue();
        assertThat(export.get("kept")).isEmpty();
        assertThat(verification().get("broken").asInt()).isZero();
    }

    @Test
    void what_lies_in_the_trail_alone_goes_too() {
        api.name(city, 2, List.of(PersonsApi.liaison(liaison)));
        assertThat(everything()).contains(electedOn);

        api.erase(mayor).expectStatus().isNoContent();

        assertThat(everything()).doesNotContain(electedOn);
        assertThat(verification().get("broken").asInt()).isZero();
    }

    @Test
    void an_erasure_leaves_a_trace_of_who_asked_for_it() {
        api.erase(mayor).expectStatus().isNoContent();

        await().untilAsserted(
                        () ->
                                assertThat(everything())
                                        .contains("\"_id\": \"" + mayor + ":1\"")
                                        .contains("PERSON_ERASED"));
    }

    @Test
    void the_same_address_is_somebody_new_afterwards() {
        api.erase(mayor).expectStatus().isNoContent();

        assertThat(api.identify(email)).isNotEqualTo(mayor);
    }

    @Test
    void erasing_twice_tells_the_others_once_by_opaque_id_alone() {
        api.erase(mayor).expectStatus().isNoContent();
        api.erase(mayor).expectStatus().isNoContent();

        await().untilAsserted(() -> assertThat(told(mayor)).hasSize(1));
        var envelope = told(mayor).getFirst();
        assertThat(envelope.type()).isEqualTo("org.iclei.membership.person.erased.v1");
        assertThat(Contracts.violations(envelope)).isEmpty();
        assertThat(envelope.data()).contains(mayor.toString()).doesNotContain(email);
    }

    @Test
    void an_id_without_an_address_is_erased_for_those_who_know_it() {
        var minted = UUID.randomUUID();

        api.erase(minted).expectStatus().isNoContent();

        await().untilAsserted(() -> assertThat(told(minted)).hasSize(1));
    }

    @Test
    void killed_between_the_event_and_the_rest_an_erasure_is_finished_by_its_own_event() {
        new Topic("membership").publish(erased(mayor));

        await().untilAsserted(() -> assertThat(everything()).doesNotContain(email, electedOn));
    }

    @Test
    void the_same_event_twice_changes_nothing_more() {
        api.erase(mayor).expectStatus().isNoContent();
        var version = organisation().get("version");

        forgetting.forget(mayor, Cause.ofService("membership"));

        assertThat(organisation().get("version")).isEqualTo(version);
    }

    @Test
    void of_nobody_known_there_is_nothing_to_export() {
        api.export(UUID.randomUUID()).expectStatus().isNotFound();
    }

    private Document organisation() {
        return mongo.getCollection("organisations")
                .find(new Document("_id", city.toString()))
                .first();
    }

    /** As it lies on the topic when the process dies after the save. */
    private static Envelope erased(UUID person) {
        var type = Catalogue.of(PersonErased.class);
        return new Envelope(
                UUID.randomUUID(),
                type.source(),
                type.name(),
                person.toString(),
                Instant.parse("2015-11-02T08:00:00Z"),
                URI.create("http://localhost:8080/schemas/" + type.name()),
                1,
                "test",
                UUID.randomUUID(),
                null,
                "{\"occurredOn\":\"2015-11-02\",\"person\":\"%s\",\"organisations\":[]}"
                        .formatted(person));
    }

    private static List<Envelope> told(UUID person) {
        return new Topic("membership").read(person);
    }

    /** Every document of the service as text. */
    private String everything() {
        var texts = new ArrayList<String>();
        for (var collection : mongo.getCollectionNames()) {
            mongo.getCollection(collection).find().forEach(one -> texts.add(one.toJson()));
        }
        return String.join("\n", texts);
    }

    private String digest() {
        return MongoPersons.digest(EmailAddress.of(email).orElseThrow());
    }

    private JsonNode verification() {
        return json(new MembershipApi(http).get(Tokens.secretariat(), "/trail/verification"));
    }

    private List<String> contacts() {
        return json(new MembershipApi(http).get(Tokens.secretariat(), "/organisations/" + city))
                .get("contacts")
                .valueStream()
                .map(one -> one.get("person").asString())
                .toList();
    }
}
