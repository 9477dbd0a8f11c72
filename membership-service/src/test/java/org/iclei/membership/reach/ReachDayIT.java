package org.iclei.membership.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.iclei.membership.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** The members of 31 December count, once it is over. */
@ServiceTest
class ReachDayIT {
    private static final String SECRETARIAT = Tokens.secretariat();
    @TempDir static Path folder;

    @Autowired private WebTestClient http;
    private MembershipApi api;

    @DynamicPropertySource
    static void clock(DynamicPropertyRegistry properties) {
        properties.add("iclei.business-clock", new SetClock(folder)::file);
    }

    @BeforeEach
    void the_last_day_of_2019() {
        new SetClock(folder).to("2019-12-31T20:00:00Z");
        api = new MembershipApi(http);
    }

    @Test
    void who_is_active_or_in_arrears_on_the_day_counts_and_nobody_else() {
        member("Paying");
        owing(member("In arrears"), "2018-06-30");
        owing(member("Suspended"), "2017-06-30");
        resigned(member("Resigned before"), "2018-12-31");
        resigned(member("Resigned after"), "2019-01-01");

        var lines = MembershipApi.json(reach(2018).expectStatus().isOk()).get("lines");

        assertThat(lines.valueStream().map(line -> line.get("name").asString()))
                .containsExactly("In arrears", "Paying", "Resigned after");
    }

    @Test
    void a_year_is_measured_when_it_is_over() {
        reach(2019)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:year-not-over");

        new SetClock(folder).to("2020-01-01T00:00:00Z");

        reach(2019).expectStatus().isOk();
    }

    private UUID member(String name) {
        return api.member(SECRETARIAT, name, "CA", "CANADA");
    }

    private void owing(UUID member, String due) {
        var year = due.substring(0, 4);
        var invoice =
                Map.of(
                        "organisation",
                        member,
                        "periodFrom",
                        year + "-01-01",
                        "periodTo",
                        year + "-12-31",
                        "issuedOn",
                        year + "-01-31",
                        "due",
                        due,
                        "amount",
                        Map.of("amount", "4500.00", "currency", "USD"));
        api.created(SECRETARIAT, "/dues-invoices", invoice);
    }

    private void resigned(UUID member, String on) {
        var path = "/organisations/" + member + "/resignation";
        api.deciding(SECRETARIAT, path, 1, Map.of("on", on)).expectStatus().isOk();
    }

    private WebTestClient.ResponseSpec reach(int year) {
        return api.get(SECRETARIAT, "/reach?year=" + year);
    }
}
