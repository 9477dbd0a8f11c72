package org.iclei.membership.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Växjö, vaxjo",
        "Malmö, malmo",
        "São Paulo, sao paulo",
        "Łódź, lodz",
        "Tromsø, tromso",
        "Gießen, giessen"
    })
    void a_name_is_found_without_its_accents(String name, String typed) {
        assertThat(Spelling.plain(name)).isEqualTo(typed);
    }

    @Test
    void vowel_signs_of_indian_scripts_are_letters() {
        assertThat(Spelling.words("पुणे पाणी")).containsExactly("पुणे", "पाणी");
        assertThat(Spelling.plain("تُونِس")).isEqualTo("تونس");
    }

    @Test
    void words_are_what_stands_between_blanks_hyphens_and_brackets() {
        assertThat(Spelling.words("Vitoria-Gasteiz")).containsExactly("vitoria", "gasteiz");
        assertThat(Spelling.words("Saanich (District)")).containsExactly("saanich", "district");
        assertThat(Spelling.words("熊本市")).containsExactly("熊本市");
        assertThat(Spelling.words("– ! –")).isEmpty();
    }
}
