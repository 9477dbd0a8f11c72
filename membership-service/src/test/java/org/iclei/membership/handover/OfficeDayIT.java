package org.iclei.membership.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.iclei.membership.SetClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** Midnight in UTC: still the day before in Toronto, long the day after in Tokyo. */
@ServiceTest
class OfficeDayIT {
    private static final String TOKEN = Tokens.secretariat();
    @TempDir static Path folder;

    @Autowired private WebTestClient http;

    @DynamicPropertySource
    static void clock(DynamicPropertyRegistry properties) {
        new SetClock(folder).to("2023-06-02T03:00:00Z");
        properties.add("iclei.business-clock", new SetClock(folder)::file);
    }

    @Test
    void no_hand_over_takes_effect_on_a_day_that_has_yet_to_come_where_it_is_served() {
        var city = city("CA", "CANADA");

        handOver(city, 1, "2023-06-02", 422);
        handOver(city, 1, "2023-06-01", 200);
    }

    @ParameterizedTest
    @CsvSource({"CA,CANADA,2023-06-01,2023-06-02", "JP,JAPAN,2023-06-02,2023-06-03"})
    void an_invoice_is_of_the_offices_day_and_no_payment_counts_from_a_later_one(
            String country, String office, String today, String tomorrow) {
        var invoice = invoice(city(country, office));

        assertThat(invoice.get("issuedOn").asString()).isEqualTo(today);
        pay(invoice, tomorrow, 422);
        pay(invoice, today, 200);
    }

    private UUID city(String country, String office) {
        return new MembershipApi(http)
                .member(TOKEN, "Midnight " + UUID.randomUUID(), country, office);
    }

    private JsonNode invoice(UUID city) {
        var body =
                Map.of(
                        "organisation", city,
                        "periodFrom", "2023-07-01",
                        "periodTo", "2024-06-30",
                        "due", "2023-06-30",
                        "amount", amount());
        var id = new MembershipApi(http).created(TOKEN, "/dues-invoices", body);
        return MembershipApi.json(new MembershipApi(http).get(TOKEN, "/dues-invoices/" + id));
    }

    private void pay(JsonNode invoice, String valueDate, int expected) {
        var body =
                Map.of(
                        "reference",
                        "bank-" + valueDate,
                        "amount",
                        amount(),
                        "valueDate",
                        valueDate);
        new MembershipApi(http)
                .post(TOKEN, "/dues-invoices/" + invoice.get("id").asString() + "/payments", body)
                .expectStatus()
                .isEqualTo(expected);
    }

    private static Map<String, String> amount() {
        return Map.of("amount", "600.00", "currency", "USD");
    }

    private void handOver(UUID city, long version, String from, int expected) {
        var body = Map.of("servingOffice", "USA", "from", from);
        new MembershipApi(http)
                .deciding(TOKEN, "/organisations/" + city + "/hand-over", version, body)
                .expectStatus()
                .isEqualTo(expected);
    }
}
