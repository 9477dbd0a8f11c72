package org.iclei.membership.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.iclei.membership.MembershipApi.json;

import io.micrometer.core.instrument.MeterRegistry;

import org.iclei.kit.testing.Contracts;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.iclei.schema.Envelope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Kalyan Dombivali, 1,247,327 inhabitants, on the flat list of USD 450 for 1,000,001 to 2,000,000
 * (http://archive.iclei.org/index.php?id=12571).
 */
@ServiceTest
class AdmissionIT {
    private static final String TENTH = "2016-03-10";
    private static final String ELEVENTH = "2016-03-11";

    @Autowired private WebTestClient http;
    @Autowired private MeterRegistry metrics;
    private ApplicationsApi api;
    private UUID kalyan;
    private UUID application;

    @BeforeEach
    void itHasAppliedByPost() {
        api = new ApplicationsApi(http);
        kalyan = api.register("Kalyan Dombivali", "IN", "LOCAL_GOVERNMENT", "SOUTH_ASIA");
        var body =
                Map.<String, Object>of(
                        "organisation", kalyan, "category", "FULL", "receivedOn", "2016-02-01");
        var answer = api.submit(Tokens.office("SOUTH_ASIA"), kalyan.toString(), body);
        application = ApplicationsApi.id(json(answer.expectStatus().isCreated()));
        api.checked(application);
    }

    @Test
    void paid_but_not_approved_it_is_no_member_and_approved_the_next_day_it_is_from_that_day() {
        api.pay(api.invoiced(application, "450.00", "USD"), "450.00", "USD", TENTH);
        api.becomes(application, "PAID");
        assertThat(organisation().has("membership")).isFalse();

        api.approve(application, api.version(application), ELEVENTH).expectStatus().isOk();

        api.becomes(application, "ADMITTED");
        isMemberFrom(ELEVENTH);
        assertThat(organisation().get("membership").get("paidUntil").asString())
                .isEqualTo("2017-03-10");
        assertThat(standing(TENTH).get("member").asBoolean()).isFalse();
        assertThat(standing(ELEVENTH).get("standing").asString()).isEqualTo("ACTIVE");
    }

    @Test
    void approved_but_unpaid_it_is_no_member_until_the_payments_value_date() {
        var invoice = api.invoiced(application, "450.00", "USD");
        api.approve(application, api.version(application), TENTH).expectStatus().isOk();
        assertThat(api.read(application).get("state").asString()).isEqualTo("INVOICED");
        assertThat(organisation().has("membership")).isFalse();

        api.pay(invoice, "450.00", "USD", ELEVENTH);

        api.becomes(application, "ADMITTED");
        isMemberFrom(ELEVENTH);
    }

    @Test
    void the_platform_hears_of_it_in_order_and_by_contract() {
        api.pay(api.invoiced(application, "450.00", "USD"), "450.00", "USD", TENTH);
        api.becomes(application, "PAID");
        api.approve(application, api.version(application), ELEVENTH).expectStatus().isOk();

        assertThat(heard(application, 2)).allMatch(it -> Contracts.violations(it).isEmpty());
        assertThat(types(heard(application, 2)))
                .containsExactly("application.submitted.v1", "application.accepted.v1");
        assertThat(heard(kalyan, 2).get(1))
                .matches(it -> Contracts.violations(it).isEmpty())
                .matches(it -> it.type().endsWith("organisation.member-admitted.v1"))
                .matches(it -> it.data().contains("\"occurredOn\":\"2016-03-11\""));
    }

    @Test
    void declined_after_the_payment_the_money_is_owed_back_and_it_may_apply_again() {
        api.pay(api.invoiced(application, "450.00", "USD"), "450.00", "USD", TENTH);
        api.becomes(application, "PAID");

        var declined =
                api.take(
                        application,
                        "decline",
                        Map.of("minute", "GexCom 2016-03", "reason", "OTHER"));

        assertThat(declined.get("refundDue").asBoolean()).isTrue();
        var refunded = api.take(application, "refund", Map.of("paidOn", ELEVENTH));
        assertThat(refunded.get("refundDue").asBoolean()).isFalse();
        assertThat(ApplicationsApi.id(api.submitted(kalyan))).isNotEqualTo(application);
    }

    @Test
    void withdrawn_before_the_payment_its_invoice_is_cancelled() {
        var invoice = api.invoiced(application, "450.00", "USD");

        api.take(application, "withdrawal", Map.of());

        await().until(() -> json(api.get("/dues-invoices/" + invoice)).has("cancelledOn"));
        assertThat(api.read(application).get("refundDue").asBoolean()).isFalse();
    }

    @Test
    void of_eight_who_invoice_it_at_once_those_succeed_who_asked_for_what_it_owes()
            throws Exception {
        var version = api.version(application);
        var asking = new ArrayList<Callable<String>>();
        for (int n = 0; n < 4; n++) {
            asking.add(() -> asked(version, "450.00"));
            asking.add(() -> asked(version, "5240.00"));
        }

        var answers = new HashSet<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(asking)) answers.add(answer.get());
        }

        var invoice = api.read(application).get("invoice").asString();
        var owed = json(api.get("/dues-invoices/" + invoice)).get("amount").get("amount");
        assertThat(answers)
                .filteredOn(it -> it.startsWith("200"))
                .containsExactly("200 " + owed.asString());
    }

    private String asked(String version, String amount) {
        var money = Map.of("amount", amount, "currency", "USD");
        var body = Map.<String, Object>of("amount", money, "due", "2099-12-31");
        var answer = api.step(Tokens.secretariat(), application, "invoice", version, body);
        return answer.expectBody().returnResult().getStatus().value() + " " + amount;
    }

    @Test
    void an_application_that_waits_is_seen_in_the_figures() {
        var age =
                metrics.get("iclei.saga.age.seconds")
                        .tags("saga", "membership-application", "state", "SUBMITTED")
                        .gauge();

        await().atMost(Duration.ofMinutes(1)).until(() -> age.value() > 0);
    }

    private void isMemberFrom(String day) {
        await().until(() -> organisation().path("membership").has("paidUntil"));
        assertThat(organisation().get("joinedOn").asString()).isEqualTo(day);
        var again = Map.<String, Object>of("organisation", kalyan, "category", "FULL");
        api.submit(Tokens.secretariat(), UUID.randomUUID().toString(), again)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:member-already");
    }

    private JsonNode organisation() {
        return json(api.get("/organisations/" + kalyan));
    }

    private JsonNode standing(String day) {
        return json(api.get("/organisations/" + kalyan + "/standing?on=" + day));
    }

    private static List<Envelope> heard(UUID subject, int least) {
        return await().until(() -> new Topic("membership").read(subject), it -> it.size() >= least);
    }

    private static List<String> types(List<Envelope> events) {
        return events.stream().map(it -> it.type().replace("org.iclei.membership.", "")).toList();
    }
}
