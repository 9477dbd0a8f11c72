package org.iclei.membership.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.iclei.membership.MembershipApi.json;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.iclei.membership.SetClock;
import org.iclei.membership.application.ApplicationsApi;
import org.iclei.schema.Envelope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A member that paid for an earlier application, which it withdrew, and had its money back. */
@ServiceTest(properties = "iclei.membership.standings=200ms")
class RefundedDuesIT {
    @TempDir static Path folder;

    @Autowired private WebTestClient http;
    private ApplicationsApi api;
    private UUID kalyan;
    private UUID first;
    private String payment;

    @DynamicPropertySource
    static void clock(DynamicPropertyRegistry properties) {
        new SetClock(folder).to("2016-03-10T12:00:00Z");
        properties.add("iclei.business-clock", new SetClock(folder)::file);
    }

    @BeforeEach
    void a_member_that_was_refunded_before() {
        new SetClock(folder).to("2016-03-10T12:00:00Z");
        api = new ApplicationsApi(http);
        kalyan = api.register("Kalyan Dombivali", "IN", "LOCAL_GOVERNMENT", "SOUTH_ASIA");
        var withdrawn = applied();
        first = api.invoiced(withdrawn, "450.00", "USD", "2016-03-20");
        payment = api.pay(first, "450.00", "USD", "2016-03-10");
        api.becomes(withdrawn, "PAID");
        api.take(withdrawn, "withdrawal", Map.of());
        api.take(withdrawn, "refund", Map.of("paidOn", "2016-03-10"));

        var admitted = applied();
        var second = api.invoiced(admitted, "450.00", "USD", "2016-12-31");
        api.pay(second, "450.00", "USD", "2016-02-10");
        api.becomes(admitted, "PAID");
        api.approve(admitted, api.version(admitted), "2016-02-10").expectStatus().isOk();
        await().until(() -> membership().contains("paidUntil"));
    }

    @Test
    void what_went_back_does_not_make_it_paid_up_for_longer() {
        await().untilAsserted(
                        () -> assertThat(membership()).contains("\"paidUntil\":\"2017-02-09\""));
    }

    @Test
    void the_bank_returns_the_earlier_payment_and_its_standing_stays() {
        new SetClock(folder).to("2016-04-10T12:00:00Z");

        // again when its cancellation comes in between
        await().untilAsserted(() -> api.bounce(first, payment));

        await().during(Duration.ofSeconds(2))
                .until(() -> types(kalyan).stream().noneMatch(it -> it.contains("arrears")));
        assertThat(types(first)).noneMatch(it -> it.contains("reopened"));
    }

    private UUID applied() {
        var body =
                Map.<String, Object>of(
                        "organisation", kalyan, "category", "FULL", "receivedOn", "2016-02-01");
        var answer = api.submit(Tokens.secretariat(), UUID.randomUUID().toString(), body);
        var application = ApplicationsApi.id(json(answer.expectStatus().isCreated()));
        api.checked(application);
        return application;
    }

    private String membership() {
        return json(api.get("/organisations/" + kalyan)).path("membership").toString();
    }

    private static List<String> types(UUID subject) {
        return new Topic("membership").read(subject).stream().map(Envelope::type).toList();
    }
}
