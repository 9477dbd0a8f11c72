package org.iclei.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Which pages of a list may be asked for, and where the others are. */
class PagesIT extends ThingsApi {
    PagesIT(@Autowired WebTestClient http, @Value("${local.server.port}") int port) {
        super(http, port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1",
                "page=x",
                "page=1000001",
                "page=99999999999",
                "size=0",
                "size=201",
                "size=",
                "size=1.5"
            })
    void a_page_outside_the_limits_is_a_malformed_parameter(String query) {
        problem(get("/things?" + query), ProblemType.MALFORMED_PARAMETER);
    }

    @Test
    void a_page_in_the_middle_links_to_all_others() {
        var links = links("/things?size=25&page=2&q=a%2Bb%26c&sort=name,-since");

        assertThat(links)
                .isEqualTo(
                        "<%1$s&page=0>; rel=\"first\", <%1$s&page=1>; rel=\"prev\","
                                        .formatted("/things?size=25&q=a%2Bb%26c&sort=name,-since")
                                + " <%1$s&page=3>; rel=\"next\", <%1$s&page=4>; rel=\"last\""
                                        .formatted("/things?size=25&q=a%2Bb%26c&sort=name,-since"));
    }

    @Test
    void the_first_and_the_last_page_link_only_where_there_is_one() {
        assertThat(links("/things?size=100")).contains("next", "last").doesNotContain("prev");
        assertThat(links("/things?size=100&page=1")).contains("prev").doesNotContain("next");
        assertThat(links("/things?page=77")).contains("page=2>; rel=\"prev\"");
    }

    private String links(String uri) {
        return get(uri).expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseHeaders()
                .getFirst(HttpHeaders.LINK);
    }
}
