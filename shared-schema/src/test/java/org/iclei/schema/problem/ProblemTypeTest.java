package org.iclei.schema.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTypeTest {

    @Test
    void the_slug_is_the_name_in_lower_case_with_hyphens() {
        assertThat(ProblemType.NO_CITY_OF_EITHER_SIDE.slug()).isEqualTo("no-city-of-either-side");
    }

    @Test
    void the_address_is_a_name_of_our_own() {
        assertThat(ProblemType.STALE_VERSION.uri()).hasToString("urn:iclei:problem:stale-version");
    }

    @Test
    void every_title_is_one_sentence_of_its_own() {
        assertThat(ProblemType.values())
                .extracting(ProblemType::title)
                .allMatch(title -> title.matches("[A-Z][^.]*\\."))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_status_says_that_something_went_wrong() {
        assertThat(ProblemType.values())
                .extracting(ProblemType::status)
                .allMatch(status -> status >= 400 && status < 600);
    }
}
