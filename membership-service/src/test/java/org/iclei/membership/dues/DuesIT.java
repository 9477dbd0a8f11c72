package org.iclei.membership.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.kit.testing.Contracts;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.iclei.membership.MembershipApi;
import org.iclei.schema.Envelope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

@ServiceTest
class DuesIT {
    private static final String FINANCE = Tokens.role("finance");

    @Autowired private WebTestClient http;
    private MembershipApi api;
    private UUID invoice;

    @BeforeEach
    void an_invoice_of_4500_dollars() {
        api = new MembershipApi(http);
        invoice = api.created(FINANCE, "/dues-invoices", invoiceOf("4500.00"));
    }

    private Map<String, Object> invoiceOf(String amount) {
        var organisation =
                api.member(
                        Tokens.secretariat(),
                        "Edmonton of dues " + UUID.randomUUID(),
                        "CA",
                        "CANADA");
        return Map.of(
                "organisation", organisation,
                "periodFrom", "2023-07-01",
                "periodTo", "2024-06-30",
                "issuedOn", "2023-05-31",
                "due", "2023-06-30",
                "amount", Map.of("amount", amount, "currency", "USD"));
    }

    private static Map<String, Object> payment(String currency) {
        return Map.of(
                "reference",
                "2024-07-15-000123",
                "valueDate",
                "2024-07-15",
                "amount",
                Map.of("amount", "4500.00", "currency", currency));
    }

    @Test
    void one_payment_that_arrives_eight_times_at_once_is_one() throws Exception {
        Callable<Integer> paying =
                () -> status(api.post(FINANCE, path("/payments"), payment("USD")));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(Collections.nCopies(8, paying))) {
                assertThat(answer.get()).isIn(200, 503);
            }
        }

        var read = MembershipApi.json(api.get(FINANCE, path("")));
        assertThat(read.get("payments")).hasSize(1);
        assertThat(read.get("state").asString()).isEqualTo("PAID");
        assertThat(read.get("overpaid").get("amount").asString()).isEqualTo("0.00");
    }

    @Test
    void what_is_published_keeps_the_contracts() {
        api.post(FINANCE, path("/payments"), payment("USD")).expectStatus().isOk();
        api.deciding(FINANCE, path("/payments/2024-07-15-000123/reversal"), 2, "")
                .expectStatus()
                .isOk();
        api.deciding(FINANCE, path("/waiver"), 3, "").expectStatus().isOk();
        api.deciding(FINANCE, path("/cancellation"), 4, "").expectStatus().isOk();

        var published = published(5);

        assertThat(published).allMatch(event -> Contracts.violations(event).isEmpty());
        assertThat(published)
                .extracting(event -> event.type().replace("org.iclei.membership.dues-invoice.", ""))
                .containsExactly(
                        "issued.v1", "settled.v1", "reopened.v1", "settled.v1", "cancelled.v1");
        assertThat(published.get(1).data()).contains("\"settledOn\":\"2024-07-15\"");
    }

    @Test
    void a_payment_in_another_currency_is_refused() {
        api.post(FINANCE, path("/payments"), payment("CAD"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:other-currency");
    }

    @Test
    void where_the_price_is_0_there_is_no_invoice() {
        var answer = api.creating(FINANCE, "/dues-invoices", "free", invoiceOf("0.00"));

        answer.expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:nothing-to-pay");
    }

    @Test
    void of_two_open_invoices_for_days_of_one_period_the_second_is_refused() {
        var wanted = invoiceOf("4500.00");
        var first = api.created(FINANCE, "/dues-invoices", wanted);
        var later = new HashMap<>(wanted);
        later.put("periodFrom", "2024-06-30");
        later.put("periodTo", "2025-06-29");

        api.creating(FINANCE, "/dues-invoices", UUID.randomUUID().toString(), later)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:invoiced-for-period");
        api.deciding(FINANCE, "/dues-invoices/" + first + "/cancellation", 1, "")
                .expectStatus()
                .isOk();
        api.created(FINANCE, "/dues-invoices", later);
    }

    @Test
    void of_eight_invoices_for_the_same_days_that_are_issued_at_once_there_is_one()
            throws Exception {
        var wanted = invoiceOf("4500.00");
        Callable<Integer> issuing =
                () ->
                        status(
                                api.creating(
                                        FINANCE,
                                        "/dues-invoices",
                                        UUID.randomUUID().toString(),
                                        wanted));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(Collections.nCopies(8, issuing))) {
                assertThat(answer.get()).isIn(201, 409, 503);
            }
        }

        assertThat(total("/dues-invoices?open=true&organisation=" + wanted.get("organisation")))
                .isEqualTo(1);
    }

    @Test
    void who_never_was_a_member_and_does_not_apply_owes_no_dues() {
        var body =
                Map.of(
                        "officialName", "Toronto of dues " + UUID.randomUUID(),
                        "country", "CA",
                        "type", "LOCAL_GOVERNMENT",
                        "servingOffice", "CANADA");
        var wanted = new HashMap<>(invoiceOf("4500.00"));
        wanted.put("organisation", api.created(Tokens.secretariat(), "/organisations", body));

        api.creating(FINANCE, "/dues-invoices", UUID.randomUUID().toString(), wanted)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:no-member");
    }

    @Test
    void a_number_is_given_once() {
        var wanted = new HashMap<>(invoiceOf("4500.00"));
        wanted.put("number", "N-" + invoice);
        api.created(FINANCE, "/dues-invoices", wanted);

        api.creating(FINANCE, "/dues-invoices", UUID.randomUUID().toString(), wanted)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:invoice-number-taken");
    }

    @Test
    void a_decision_needs_the_version_it_was_made_on() {
        api.post(FINANCE, path("/waiver"), "").expectStatus().isEqualTo(428);
        api.deciding(FINANCE, path("/waiver"), 7, "").expectStatus().isEqualTo(412);
    }

    @Test
    void open_invoices_are_listed_until_they_are_settled() {
        var debtor = MembershipApi.json(api.get(FINANCE, path(""))).get("organisation").asString();
        var open = "/dues-invoices?open=true&organisation=" + debtor;

        assertThat(total(open)).isEqualTo(1);
        api.deciding(FINANCE, path("/waiver"), 1, "").expectStatus().isOk();

        assertThat(total(open)).isZero();
        assertThat(total(open.replace("true", "false"))).isEqualTo(1);
    }

    private static int status(ResponseSpec answer) {
        return answer.expectBody().returnResult().getStatus().value();
    }

    private int total(String list) {
        return MembershipApi.json(api.get(FINANCE, list)).get("total").asInt();
    }

    private String path(String command) {
        return "/dues-invoices/" + invoice + command;
    }

    private List<Envelope> published(int events) {
        var topic = new Topic("membership");
        await().untilAsserted(() -> assertThat(topic.read(invoice)).hasSize(events));
        return topic.read(invoice);
    }
}
