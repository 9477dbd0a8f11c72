package org.iclei.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Every list is a file too, for those who ask for one. */
class FilesIT extends ThingsApi {
    private static final String CSV = "text/csv";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADER = "name,price.amount,price.currency,remark,aliases\r\n";

    FilesIT(@Autowired WebTestClient http, @Value("${local.server.port}") int port) {
        super(http, port);
    }

    @Test
    void a_row_is_flat_and_in_utf_8() {
        assertThat(text("/rows?rows=1")).isEqualTo(HEADER + "A,-5.00,EUR,,Växjö;Wexiö\r\n");
    }

    @Test
    void an_empty_list_has_its_header_line() {
        assertThat(text("/rows?rows=0")).isEqualTo(HEADER);
    }

    @Test
    void the_whole_list_comes_whatever_page_was_asked_for() {
        assertThat(text("/rows?rows=1000&page=3&size=2").lines()).hasSize(1_001);
    }

    @Test
    void a_list_that_a_file_does_not_hold_is_refused_and_not_cut() {
        var detail = problem(get("/rows?rows=10001", CSV), ProblemType.LIST_TOO_LONG);

        assertThat(detail).contains("10000", "10001");
    }

    @Test
    void what_begins_like_a_formula_is_no_formula() {
        assertThat(text("/rows?rows=1&name=%3DSUM(A1)")).contains("'=SUM(A1),-5.00");
    }

    @Test
    void a_file_has_the_name_of_its_list() {
        for (var type : new String[] {CSV, XLSX}) {
            get("/rows?rows=1", type)
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .contentType(type)
                    .expectHeader()
                    .valueMatches(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"rows\\.(csv|xlsx)\"")
                    .expectHeader()
                    .doesNotExist(HttpHeaders.LINK);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json, text/plain, */*",
                "text/html, application/xml;q=0.9, */*;q=0.8",
                "application/json, text/csv;q=0.9",
                "text/csv;q=0, */*"
            })
    void who_does_not_ask_for_a_file_gets_json(String accept) {
        get("/rows?rows=1", accept)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv;charset=utf-8", "application/json;q=0.5, text/csv", "text/*"})
    void who_prefers_a_file_gets_it(String accept) {
        get("/rows?rows=1", accept).expectStatus().isOk().expectHeader().contentType(CSV);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html", "no media type"})
    void another_form_is_a_problem(String accept) {
        problem(get("/rows?rows=1", accept), ProblemType.NOT_ACCEPTABLE);
    }

    @Test
    void what_is_no_list_is_no_file() {
        problem(get("/viewer", CSV), ProblemType.NOT_ACCEPTABLE);
    }

    private String text(String uri) {
        var file =
                get(uri, CSV)
                        .expectStatus()
                        .isOk()
                        .expectBody(byte[].class)
                        .returnResult()
                        .getResponseBody();
        return new String(file == null ? new byte[0] : file, StandardCharsets.UTF_8);
    }

    private ResponseSpec get(String uri, String accept) {
        return http.get().uri(at(URI.create(uri))).header(HttpHeaders.ACCEPT, accept).exchange();
    }
}
