package org.iclei.membership.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.MembershipApi.json;
import static org.iclei.membership.MembershipApi.theFile;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** On a store of its own, so that it holds what the test brought and nothing else. */
@ServiceTest
@TestPropertySource(properties = "test.store=of the export")
class ExportIT {
    private static final String SECRETARIAT = Tokens.secretariat();
    private static final MediaType CSV = MediaType.parseMediaType("text/csv");
    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @Autowired private WebTestClient http;
    private MembershipApi api;

    @BeforeEach
    void the_file_and_a_city_with_everything() {
        api = new MembershipApi(http);
        api.imported(SECRETARIAT, theFile());
        Map<String, Object> reval =
                Map.of(
                        "officialName",
                        "=HYPERLINK(\"http://evil.example\")",
                        "country",
                        "EE",
                        "type",
                        "LOCAL_GOVERNMENT",
                        "servingOffice",
                        "EUROPE",
                        "aliases",
                        List.of("@Reval", "Lindanise, \"old\""),
                        "population",
                        Map.of("value", 434_562, "year", 2019, "source", "declared"),
                        "figures",
                        List.of(Map.of("value", 394_024, "source", "GeoNames")),
                        "website",
                        "https://www.tallinn.ee",
                        "territoryKm2",
                        159.2,
                        "budget",
                        Map.of("amount", "749999.00", "currency", "EUR"));
        api.register(SECRETARIAT, "reval", reval).expectStatus().isCreated();
    }

    @Test
    void a_file_that_went_out_comes_in_again_and_changes_nothing() {
        for (var type : Arrays.asList(CSV, XLSX)) {
            var report = json(importing(type, export(type, SECRETARIAT, "")));

            assertThat(report.get("rejected")).as("%s %s", type, report).isEmpty();
            assertThat(report.get("unchanged").asInt()).isEqualTo(29);
            assertThat(report.get("accepted").asInt()).isZero();
        }
    }

    @Test
    void what_begins_like_a_formula_is_no_formula() {
        var csv = text(export(CSV, SECRETARIAT, "?country=EE&sort=name"));

        assertThat(csv)
                .contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\"")
                .contains("'@Reval");
        assertThat(csv.lines()).noneMatch(line -> line.contains(",=") || line.contains(",\"="));
    }

    @Test
    void the_filters_and_the_order_of_the_list_hold() {
        var lines = text(export(CSV, SECRETARIAT, "?office=CANADA&sort=-name")).lines().toList();

        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst()).startsWith("id,official_name,english_name,aliases,country");
        assertThat(lines.get(1)).contains("Saanich (District)");
        assertThat(lines.getLast()).contains("Edmonton").contains("899447");
    }

    @Test
    void an_office_takes_away_what_it_serves_and_a_city_itself() throws IOException {
        assertThat(text(export(CSV, Tokens.office("JAPAN"), "")).lines()).hasSize(5);
        try (var workbook =
                new ReadableWorkbook(
                        new ByteArrayInputStream(export(XLSX, Tokens.office("JAPAN"), "")))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(5);
        }
    }

    @Test
    void a_filter_that_means_nothing_is_a_problem_and_no_half_file() {
        http.get()
                .uri("/api/membership/v1/organisations?sort=mayor")
                .headers(headers -> headers.setBearerAuth(SECRETARIAT))
                .accept(CSV)
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private byte[] export(MediaType type, String token, String query) {
        return http.get()
                .uri("/api/membership/v1/organisations" + query)
                .headers(headers -> headers.setBearerAuth(token))
                .accept(type)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(type)
                .expectHeader()
                .valueMatches(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=.*")
                .expectBody()
                .returnResult()
                .getResponseBody();
    }

    private WebTestClient.ResponseSpec importing(MediaType type, byte[] file) {
        return http.post()
                .uri("/api/membership/v1/imports?dryRun=true")
                .headers(headers -> headers.setBearerAuth(SECRETARIAT))
                .contentType(type)
                .bodyValue(file)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
