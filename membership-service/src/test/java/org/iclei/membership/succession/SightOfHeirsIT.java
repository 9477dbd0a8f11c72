package org.iclei.membership.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.MembershipApi.json;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the people of a city that ended see of those in its place. */
@ServiceTest
class SightOfHeirsIT {
    @Autowired private WebTestClient http;
    private SuccessionApi api;
    private UUID urawa;
    private UUID north;
    private UUID south;
    private String citizen;

    @BeforeEach
    void a_member_that_split() {
        api = new SuccessionApi(http);
        urawa = api.member("Urawa", "1994-10-01", 484_845);
        north = api.city("North");
        south = api.city("South");
        citizen = Tokens.city(urawa);
        api.made(api.plan("SPLIT", List.of(urawa), List.of(north, south), south));
    }

    private int status(String path) {
        return api.api().get(citizen, path).returnResult(Void.class).getStatus().value();
    }

    private List<String> listed() {
        var list = json(api.api().get(citizen, "/organisations").expectStatus().isOk());
        return list.get("items").valueStream().map(it -> it.get("id").asString()).toList();
    }

    @Test
    void the_city_of_one_that_ended_reads_its_heir_and_no_other_successor() {
        assertThat(status("/organisations/" + urawa)).isEqualTo(200);
        assertThat(status("/organisations/" + south)).isEqualTo(200);
        assertThat(status("/organisations/" + south + "/standing")).isEqualTo(200);
        assertThat(status("/organisations/" + north)).isEqualTo(404);
        assertThat(listed()).containsExactly(south.toString());
    }

    @Test
    void it_reads_the_heirs_heir_too() {
        var renamed = renamed();

        assertThat(status("/organisations/" + south)).isEqualTo(200);
        assertThat(status("/organisations/" + renamed)).isEqualTo(200);
        assertThat(listed()).containsExactly(renamed.toString());
    }

    private UUID renamed() {
        var renamed = api.city("South City");
        var plan = api.plan("RENAMING", List.of(south), List.of(renamed), renamed);
        plan.put("on", "2016-02-01");
        api.made(plan);
        return renamed;
    }

    @Test
    void the_city_of_the_heirs_heir_reads_of_everybody_whose_dues_count_for_it() {
        api.oldDues("A", "Urawa", "2015-07-01");
        var invoice = api.invoices(urawa).getFirst().get("id").asString();
        citizen = Tokens.city(renamed());

        assertThat(status("/organisations/" + south)).isEqualTo(200);
        assertThat(status("/organisations/" + urawa)).isEqualTo(200);
        assertThat(status("/dues-invoices/" + invoice)).isEqualTo(200);
        assertThat(status("/organisations/" + north)).isEqualTo(404);
    }

    @Test
    void the_heirs_heir_says_whose_dues_count_for_it_and_from_when_on() {
        var inherited = api.organisation(renamed()).get("inheritedFrom");

        assertThat(inherited.valueStream())
                .extracting(it -> it.get("organisation").asString())
                .containsExactly(south.toString(), urawa.toString());
        assertThat(inherited.valueStream())
                .extracting(it -> it.get("from").asString())
                .containsOnly("2016-02-01");
    }

    @Test
    void whoever_reads_one_that_ended_reads_the_names_of_its_successors() {
        var read = json(api.api().get(citizen, "/organisations/" + urawa).expectStatus().isOk());

        assertThat(read.get("lineageNames").get(north.toString()).asString())
                .isEqualTo("North" + api.suffix);
        assertThat(read.get("lineageNames")).hasSize(2);
    }

    @Test
    void it_does_not_speak_for_its_heir_nor_reads_its_invoices() {
        var invoice = api.owes(south);

        assertThat(status("/dues-invoices/" + invoice)).isEqualTo(404);
        http.method(HttpMethod.PUT)
                .uri("/api/membership/v1/organisations/" + south + "/contacts")
                .headers(it -> it.setBearerAuth(citizen))
                .header("If-Match", "\"" + api.version(south) + "\"")
                .bodyValue(Map.of("contacts", List.of()))
                .exchange()
                .expectStatus()
                .isNotFound();
    }
}
