package org.iclei.membership.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.MembershipApi.theFile;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** On a store of its own, so that it holds the 28 organisations and nothing else. */
@ServiceTest
@TestPropertySource(properties = "test.store=of the list")
class OrganisationListIT {
    private static final String SECRETARIAT = Tokens.secretariat();

    @Autowired private WebTestClient http;
    @Autowired private MongoOperations mongo;
    private MembershipApi api;

    @BeforeEach
    void the_file_is_imported() {
        api = new MembershipApi(http);
        api.imported(SECRETARIAT, theFile());
    }

    @Test
    void an_index_narrows_what_people_look_for_and_what_they_may_see() {
        assertThat(mongo.indexOps("organisations").getIndexInfo())
                .extracting(index -> index.getIndexFields().getFirst().getKey())
                .contains(
                        "state.name.words",
                        "state.name.sorted",
                        "state.place.country",
                        "state.membership.standing",
                        "state.place.office",
                        "state.merging.absorbed");
    }

    @Test
    void duplicates_of_a_country_that_does_not_exist_are_refused_as_the_list_refuses_it() {
        api.get(SECRETARIAT, "/duplicates?country=XX")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.parameter")
                .isEqualTo("country");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 28",
        "region=NORTH_AMERICA, 8",
        "region=EAST_ASIA, 4",
        "office=CANADA, 4",
        "country=DE, 4",
        "member=true, 9",
        "member=false, 19",
        "region=NORTH_AMERICA&member=true&country=CA, 1",
        "q=vaxjo, 1",
        "q=VÄXJÖ, 1",
        "q=gasteiz, 1",
        "q=vitoria gas, 1",
        "q=mo, 1",
        "q=asteiz, 0",
        "q=!!!, 0"
    })
    void filters_narrow_the_list(String query, int total) {
        assertThat(list(SECRETARIAT, query).get("total").asInt()).isEqualTo(total);
    }

    @Test
    void the_list_is_sorted_by_name_without_accents() {
        var names = names(list(SECRETARIAT, "size=200"));

        assertThat(names).startsWith("Almada", "Belo Horizonte", "Bonn", "Burgas");
        assertThat(names).endsWith("Toyama", "Växjö", "Vitoria-Gasteiz");
    }

    @Test
    void the_largest_can_stand_first() {
        assertThat(names(list(SECRETARIAT, "sort=-population&size=2")))
                .containsExactly("Surabaya", "Kalyan Dombivali");
    }

    @Test
    void pages_tile_the_list() {
        var all = new ArrayList<String>();
        for (int page = 0; page < 4; page++) {
            all.addAll(names(list(SECRETARIAT, "sort=type&size=8&page=" + page)));
        }

        assertThat(all).hasSize(28).doesNotHaveDuplicates();
    }

    @Test
    void a_page_says_where_the_next_one_is() {
        api.get(SECRETARIAT, "/organisations?size=10&region=EUROPE")
                .expectHeader()
                .valueMatches("Link", ".*region=EUROPE&page=1>; rel=\"next\".*");
    }

    @ParameterizedTest
    @CsvSource({
        "region=ATLANTIS",
        "office=ATLANTIS",
        "country=XX",
        "member=maybe",
        "sort=mayor",
        "size=201",
        "page=-1"
    })
    void a_filter_that_means_nothing_is_refused(String query) {
        api.get(SECRETARIAT, "/organisations?" + query)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:malformed-parameter");
    }

    @Test
    void an_office_sees_the_organisations_it_serves() {
        assertThat(names(list(Tokens.office("CANADA"), "")))
                .containsExactly("Edmonton", "Halifax", "Ottawa", "Saanich (District)");
        assertThat(list(Tokens.office("CANADA"), "office=JAPAN").get("total").asInt()).isZero();
    }

    @Test
    void a_city_sees_itself() {
        var edmonton = id("edmonton");

        assertThat(names(list(Tokens.city(edmonton), ""))).containsExactly("Edmonton");
    }

    @Test
    void somebody_elses_organisation_is_not_there_and_an_unknown_one_neither() {
        var riga = "/organisations/" + id("riga");
        var edmonton = id("edmonton");

        api.get(Tokens.office("EUROPE"), riga).expectStatus().isOk();
        api.get(Tokens.office("CANADA"), riga).expectStatus().isNotFound();
        api.get(Tokens.city(edmonton), riga).expectStatus().isNotFound();
        api.get(Tokens.city(edmonton), "/organisations/" + edmonton).expectStatus().isOk();
        api.get(SECRETARIAT, "/organisations/" + UUID.randomUUID()).expectStatus().isNotFound();
    }

    @Test
    void tasks_are_what_is_missing_in_the_viewers_scope() {
        assertThat(names(MembershipApi.json(api.get(SECRETARIAT, "/tasks"))))
                .contains("Belo Horizonte", "Madison WI", "Saanich (District)", "Shimokawa")
                .doesNotContain("Edmonton")
                .hasSize(20);
        assertThat(names(MembershipApi.json(api.get(Tokens.office("CANADA"), "/tasks"))))
                .containsExactly("Halifax", "Ottawa", "Saanich (District)");
    }

    @Test
    void one_organisation_is_shown_with_what_looks_odd() {
        api.get(SECRETARIAT, "/organisations/" + id("edmonton"))
                .expectBody()
                .jsonPath("$.warnings[0].code")
                .isEqualTo("POPULATION_DIFFERS");
        api.get(SECRETARIAT, "/organisations/" + id("tallinn"))
                .expectBody()
                .jsonPath("$.warnings")
                .isEmpty();
    }

    @Test
    void what_was_stored_when_there_was_less_to_know_is_read_and_corrected() {
        var stored =
                org.bson.Document.parse(
                        """
                        {"_id": "0197f0a2-9c5e-7d1b-8f3e-2b6a4c8d1e91", "version": {"$numberLong": "1"},
                         "sequence": {"$numberLong": "1"}, "inbox": {}, "pending": [],
                         "state": {"key": "ķekava|LV|", "name": {"official": "Ķekava",
                           "sorted": "kekava", "words": ["kekava"]},
                           "place": {"country": "LV", "region": "EUROPE", "office": "EUROPE"},
                           "type": "LOCAL_GOVERNMENT", "represents": [], "externalIds": {},
                           "population": {"value": {"$numberLong": "5000"}, "source": "GeoNames"}}}
                        """);
        var all = mongo.getCollection("organisations");
        all.insertOne(stored);
        var path = "/organisations/" + stored.getString("_id");

        var shown = MembershipApi.json(api.get(SECRETARIAT, path).expectStatus().isOk());
        var task = names(MembershipApi.json(api.get(SECRETARIAT, "/tasks?sort=-name&size=200")));
        all.deleteOne(new org.bson.Document("_id", stored.getString("_id")));

        assertThat(shown.get("figures").get(0).get("value").asLong()).isEqualTo(5_000);
        assertThat(shown.get("missing").get(0).asString()).isEqualTo("POPULATION");
        assertThat(shown.get("aliases")).isEmpty();
        assertThat(task).contains("Ķekava");
    }

    @Test
    void a_day_is_stored_as_the_same_day_whatever_the_zone_of_the_process() {
        var stored =
                mongo.getCollection("organisations")
                        .find(new org.bson.Document("state.key", "edmonton|CA|AB"))
                        .first();

        assertThat(stored.getEmbedded(List.of("state", "joinedOn"), Date.class))
                .isEqualTo("1992-01-17T00:00:00Z");
    }

    private JsonNode list(String token, String query) {
        return MembershipApi.json(api.get(token, "/organisations?" + query).expectStatus().isOk());
    }

    private UUID id(String name) {
        var found = list(SECRETARIAT, "q=" + name).get("items").get(0);
        return UUID.fromString(found.get("id").asString());
    }

    private static List<String> names(JsonNode page) {
        var names = new ArrayList<String>();
        page.get("items").forEach(item -> names.add(item.get("officialName").asString()));
        return names;
    }
}
