package org.iclei.membership.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A city whose English name was corrected once. */
@ServiceTest
class HistoryIT {
    @Autowired private WebTestClient http;
    @Autowired private MongoOperations mongo;
    private UUID city;

    @BeforeEach
    void registerAndCorrect() {
        var api = new MembershipApi(http);
        var body =
                Map.<String, Object>of(
                        "officialName",
                        "Köln " + UUID.randomUUID(),
                        "country",
                        "DE",
                        "type",
                        "LOCAL_GOVERNMENT",
                        "servingOffice",
                        "EUROPE");
        var answer = api.register(Tokens.secretariat(), UUID.randomUUID().toString(), body);
        city =
                UUID.fromString(
                        MembershipApi.json(answer.expectStatus().isCreated()).get("id").asString());
        api.correct(Tokens.office("EUROPE"), city, "\"1\"", Map.of("englishName", "Cologne"))
                .expectStatus()
                .isOk();
        await().until(() -> trail().get("entries").size() == 2);
    }

    @Test
    void each_save_is_there_with_who_made_it_and_what_it_changed() {
        var trail = trail();

        var correction = trail.get("entries").get(1);
        assertThat(correction.get("actor").asString()).contains("EUROPE");
        assertThat(correction.get("changes").valueStream())
                .anySatisfy(
                        change -> {
                            assertThat(change.get("field").asString()).isEqualTo("name.english");
                            assertThat(change.get("after").asString()).isEqualTo("Cologne");
                        });
        assertThat(trail.get("whole").asBoolean()).isTrue();
    }

    @Test
    void it_is_taken_away_as_a_file_with_a_row_for_each_value() {
        var file =
                http.get()
                        .uri("/api/membership/v1/organisations/" + city + "/trail")
                        .headers(headers -> headers.setBearerAuth(Tokens.office("EUROPE")))
                        .accept(MediaType.parseMediaType("text/csv"))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();

        assertThat(file).startsWith("n,at,actor,reason,field,before,after,erased,hash");
        assertThat(file).containsPattern("(?m)^2,[^,]*,[^,]*EUROPE.*,name.english,,Cologne,false,");
    }

    @Test
    void of_a_changed_name_only_the_name_is_shown_and_not_what_is_worked_out_from_it() {
        var correction = trail().get("entries").get(1);

        assertThat(correction.get("changes").valueStream())
                .extracting(change -> change.get("field").asString())
                .containsExactly("name.english");
    }

    @Test
    void an_entry_that_was_altered_is_found() {
        var entry = Filters.eq("_id", city + ":2");
        var entries = mongo.getCollection("trail");
        var asWritten = entries.findOneAndUpdate(entry, Updates.set("actor", "somebody else"));
        var trail = trail();
        // others who share this store ask whether every trail is whole
        entries.replaceOne(entry, asWritten);

        assertThat(trail.get("whole").asBoolean()).isFalse();
        assertThat(trail.get("finding").asString()).contains("2");
        assertThat(trail().get("whole").asBoolean()).isTrue();
    }

    @Test
    void who_may_not_see_the_city_sees_no_trail_of_it() {
        new MembershipApi(http)
                .get(Tokens.office("JAPAN"), "/organisations/" + city + "/trail")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void what_headquarters_decided_has_a_trail_that_an_auditor_reads_and_takes_away() {
        var secretariat = Tokens.secretariat();
        var api = new MembershipApi(http);
        var list =
                Map.of(
                        "minute", "GexCom 2016-03",
                        "decidedOn", "2016-03-10",
                        "applications", List.of(city));
        var path = "/approvals/" + api.created(secretariat, "/approvals", list) + "/trail";

        await().until(() -> !trail(Tokens.role("auditor"), path).get("entries").isEmpty());
        var trail = trail(Tokens.role("auditor"), path);
        assertThat(trail.get("whole").asBoolean()).isTrue();
        assertThat(trail.get("entries").get(0).get("changes").toString())
                .contains("GexCom 2016-03");
        http.get()
                .uri("/api/membership/v1" + path)
                .headers(headers -> headers.setBearerAuth(Tokens.role("auditor")))
                .accept(MediaType.parseMediaType("text/csv"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/csv");
        api.get(secretariat, "/successions/" + city + "/trail").expectStatus().isNotFound();
    }

    private JsonNode trail() {
        return trail(Tokens.secretariat(), "/organisations/" + city + "/trail");
    }

    private JsonNode trail(String token, String path) {
        return MembershipApi.json(new MembershipApi(http).get(token, path).expectStatus().isOk());
    }
}
