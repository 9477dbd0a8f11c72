package org.iclei.membership.dues;

import static org.assertj.core.api.Assertions.assertThat;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Who owes what, as a file. */
@ServiceTest
class ArrearsFileIT {
    private static final String FINANCE = Tokens.role("finance");
    private static final String CSV = "text/csv";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired private WebTestClient http;
    private UUID city;
    private UUID open;

    @BeforeEach
    void one_invoice_is_open_and_one_is_cancelled() {
        var api = new MembershipApi(http);
        city =
                api.member(
                        Tokens.secretariat(),
                        "Halifax of arrears " + UUID.randomUUID(),
                        "CA",
                        "CANADA");
        open = api.created(FINANCE, "/dues-invoices", invoice(2023));
        var cancelled = api.created(FINANCE, "/dues-invoices", invoice(2022));
        api.deciding(FINANCE, "/dues-invoices/" + cancelled + "/cancellation", 1, "")
                .expectStatus()
                .isOk();
    }

    private Map<String, Object> invoice(int year) {
        return Map.of(
                "organisation", city,
                "periodFrom", year + "-07-01",
                "periodTo", year + 1 + "-06-30",
                "issuedOn", year + "-05-31",
                "due", year + "-06-30",
                "amount", Map.of("amount", "4500.00", "currency", "USD"));
    }

    @Test
    void what_is_open_is_in_the_file() {
        var lines = lines("&open=true", FINANCE);

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .startsWith("id,organisation,number,period.from,period.to,issuedOn,due,amount.");
        assertThat(lines.getLast())
                .startsWith(open + "," + city + ",")
                .contains(",2023-06-30,4500.00,USD,ISSUED,4500.00,USD,");
        assertThat(lines("", FINANCE)).hasSize(3);
    }

    @Test
    void an_office_that_does_not_serve_the_city_finds_no_row() {
        assertThat(lines("", Tokens.office("CANADA"))).hasSize(3);
        assertThat(lines("", Tokens.office("JAPAN"))).hasSize(1);
    }

    @Test
    void a_workbook_has_amounts_as_numbers_and_days_as_days() throws IOException {
        var file = new ByteArrayInputStream(file("&open=true", FINANCE, XLSX));

        try (var workbook = new ReadableWorkbook(file)) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.getLast().getCellAsDate(6).orElseThrow().toLocalDate())
                    .isEqualTo(LocalDate.of(2023, 6, 30));
            assertThat(rows.getLast().getCellAsNumber(7).orElseThrow())
                    .isEqualByComparingTo(new BigDecimal("4500"));
        }
    }

    private List<String> lines(String filter, String token) {
        return new String(file(filter, token, CSV), StandardCharsets.UTF_8).lines().toList();
    }

    private byte[] file(String filter, String token, String type) {
        var file =
                http.get()
                        .uri("/api/membership/v1/dues-invoices?organisation=" + city + filter)
                        .headers(headers -> headers.setBearerAuth(token))
                        .header("Accept", type)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(byte[].class)
                        .returnResult()
                        .getResponseBody();
        return Objects.requireNonNull(file);
    }
}
