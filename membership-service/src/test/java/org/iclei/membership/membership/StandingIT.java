package org.iclei.membership.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.kit.testing.Contracts;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.iclei.membership.MembershipApi;
import org.iclei.membership.SetClock;
import org.iclei.schema.Envelope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;

/** A member whose dues were due on 30 June 2023, on the embedded stack's clock. */
@ServiceTest(properties = "iclei.membership.standings=200ms")
class StandingIT {
    private static final String SECRETARIAT = Tokens.secretariat();
    private static final Map<String, String> END = Map.of("on", "2024-07-10");
    @TempDir static Path folder;

    @Autowired private WebTestClient http;
    private MembershipApi api;
    private UUID member;
    @Autowired private TurnStandings sweep;

    @DynamicPropertySource
    static void clock(DynamicPropertyRegistry properties) {
        new SetClock(folder).to("2023-06-01T12:00:00Z");
        properties.add("iclei.business-clock", new SetClock(folder)::file);
    }

    @BeforeEach
    void a_member() {
        new SetClock(folder).to("2023-06-01T12:00:00Z");
        api = new MembershipApi(http);
        var row =
                "Edmonton %s,CA,AB,LOCAL_GOVERNMENT,,,,FULL,1992-01-17,2023-06-30,,,,CANADA,\n"
                        .formatted(UUID.randomUUID());
        var file = MembershipApi.firstLines(MembershipApi.theFile(), 1) + row;
        var report = api.imported(SECRETARIAT, file);
        member = UUID.fromString(report.get("tasks").get(0).get("organisation").asString());
    }

    @Test
    void a_jump_of_the_clock_tells_each_turn_once_in_order_and_a_payment_the_next() {
        var invoice = invoice();

        new SetClock(folder).to("2024-07-14T12:00:00Z");
        assertThat(published(4))
                .extracting(StandingIT::said)
                .containsExactly("fell-into-arrears 2023-07-01", "suspended 2024-07-01");

        new SetClock(folder).to("2024-07-20T12:00:00Z");
        pay(invoice);
        assertThat(published(5).getLast())
                .matches(event -> said(event).equals("became-active 2024-07-15"))
                .matches(event -> event.data().contains("\"paidUntil\":\"2024-06-30\""));
        assertThat(published(5)).allMatch(event -> Contracts.violations(event).isEmpty());

        var gap = standing("2024-07-14");
        assertThat(gap.get("standing").asString()).isEqualTo("SUSPENDED");
        assertThat(gap.get("since").asString()).isEqualTo("2024-07-01");
        assertThat(gap.get("daysSuspended").asInt()).isEqualTo(14);
        assertThat(gap.get("reason").get("invoice").get("id").asString())
                .isEqualTo(invoice.toString());
        assertThat(standing("2024-06-30").get("standing").asString()).isEqualTo("IN_ARREARS");
        assertThat(standing("2024-07-15").get("standing").asString()).isEqualTo("ACTIVE");
        assertThat(standing("1992-01-16").get("member").asBoolean()).isFalse();
    }

    @Test
    void sweeps_that_run_at_once_tell_each_turn_once() throws Exception {
        invoice();
        await().until(() -> version() == 2);
        new SetClock(folder).to("2024-07-14T12:00:00Z");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < 8; n++) threads.execute(sweep::sweep);
        }
        published(4);
        api.deciding(SECRETARIAT, "/organisations/" + member + "/termination", version(), END)
                .expectStatus()
                .isOk();

        assertThat(published(5))
                .extracting(StandingIT::said)
                .containsExactly(
                        "fell-into-arrears 2023-07-01",
                        "suspended 2024-07-01",
                        "terminated 2024-07-10");
    }

    @Test
    void a_list_asks_by_standing_and_a_day_to_come_is_not_answered() {
        invoice();
        new SetClock(folder).to("2023-07-02T12:00:00Z");
        published(3);

        var arrears =
                MembershipApi.json(api.get(SECRETARIAT, "/organisations?standing=IN_ARREARS"));
        assertThat(arrears.toString()).contains(member.toString());
        api.get(SECRETARIAT, "/organisations/" + member + "/standing?on=2023-07-03")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void who_resigns_is_no_member_from_that_day_on() {
        var path = "/organisations/" + member + "/resignation";
        api.deciding(SECRETARIAT, path, 1, Map.of("on", "2024-01-01")).expectStatus().isOk();
        assertThat(standing("2023-06-01").get("standing").asString()).isEqualTo("ACTIVE");

        new SetClock(folder).to("2024-01-01T12:00:00Z");

        assertThat(said(published(3).getLast())).isEqualTo("resigned 2024-01-01");
        assertThat(standing("2024-01-01").get("member").asBoolean()).isFalse();
        api.deciding(SECRETARIAT, path, 3, Map.of("on", "2024-01-01"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:no-member");
    }

    @Test
    void nobody_leaves_on_or_before_the_day_of_joining() {
        api.deciding(
                        SECRETARIAT,
                        "/organisations/" + member + "/resignation",
                        1,
                        Map.of("on", "1992-01-17"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:membership-began-later");
    }

    private long version() {
        var etag =
                api.get(SECRETARIAT, "/organisations/" + member)
                        .expectBody()
                        .returnResult()
                        .getResponseHeaders()
                        .getETag();
        return Long.parseLong(String.valueOf(etag).replace("\"", ""));
    }

    private UUID invoice() {
        var body =
                Map.of(
                        "organisation", member,
                        "periodFrom", "2023-07-01",
                        "periodTo", "2024-06-30",
                        "due", "2023-06-30",
                        "amount", Map.of("amount", "4500.00", "currency", "USD"));
        return api.created(SECRETARIAT, "/dues-invoices", body);
    }

    private void pay(UUID invoice) {
        var body =
                Map.of(
                        "reference",
                        "R1",
                        "valueDate",
                        "2024-07-15",
                        "amount",
                        Map.of("amount", "4500.00", "currency", "USD"));
        api.post(SECRETARIAT, "/dues-invoices/" + invoice + "/payments", body)
                .expectStatus()
                .isOk();
    }

    private JsonNode standing(String on) {
        var path = "/organisations/" + member + "/standing?on=" + on;
        return MembershipApi.json(api.get(SECRETARIAT, path).expectStatus().isOk());
    }

    /** The member's events after it was taken over with two, once there are so many. */
    private List<Envelope> published(int all) {
        var topic = new Topic("membership");
        await().untilAsserted(() -> assertThat(topic.read(member)).hasSize(all));
        return topic.read(member).subList(2, all);
    }

    private static String said(Envelope event) {
        var type = event.type().replaceAll(".*organisation\\.|\\.v1$", "");
        return type + " " + event.data().replaceAll(".*\"occurredOn\":\"([0-9-]+)\".*", "$1");
    }
}
