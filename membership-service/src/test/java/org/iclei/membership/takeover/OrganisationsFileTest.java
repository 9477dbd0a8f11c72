package org.iclei.membership.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.iclei.kit.problem.Refused;
import org.iclei.membership.statement.Field;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

class OrganisationsFileTest {
    private static final String HEADER =
            Field.columns().stream().map(Field::column).collect(Collectors.joining(","));

    @Test
    void a_row_is_known_by_the_line_it_begins_on() {
        var rows =
                read(HEADER + "\n\"Växjö\",SE" + ",".repeat(13) + "\n\nRiga,LV" + ",".repeat(13));

        assertThat(rows.rows()).extracting(OrganisationsFile.Row::number).containsExactly(2L, 4L);
        assertThat(rows.rows().getFirst().draft().get(Field.OFFICIAL_NAME)).isEqualTo("Växjö");
    }

    @Test
    void columns_may_stand_in_any_order_and_lines_may_end_as_on_windows() {
        var turned = "source," + HEADER.replace(",source", "");

        var row = read("\uFEFF" + turned + "\r\nx,Riga,LV" + ",".repeat(12) + "\r\n").rows();

        assertThat(row.getFirst().draft().get(Field.COUNTRY)).isEqualTo("LV");
        assertThat(row.getFirst().draft().get(Field.SOURCE)).isEqualTo("x");
    }

    @Test
    void a_row_may_have_too_few_fields_and_says_how_many() {
        assertThat(read(HEADER + "\nRiga,LV").rows().getFirst().fields()).isEqualTo(2);
    }

    @Test
    void a_file_of_more_rows_than_one_answer_can_wait_for_is_refused() {
        var row = "\nRiga,LV" + ",".repeat(13);
        var most = HEADER + row.repeat(Table.MOST_ROWS);

        assertThat(read(most).rows()).hasSize(Table.MOST_ROWS);
        assertThatThrownBy(() -> read(most + row))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.type()).isEqualTo(ProblemType.BODY_TOO_LARGE));
    }

    @Test
    void columns_that_are_missing_unknown_or_there_twice_are_named() {
        var header = HEADER.replace("population,", "inhabitants,").replace("source", "country");

        assertThatThrownBy(() -> read(header + "\nRiga"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Missing: 'population'")
                .hasMessageContaining("Unknown: 'inhabitants'")
                .hasMessageContaining("Twice: 'country'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "{\"accepted\": 1}", "official_name,country\n\"Riga"})
    void what_is_no_such_file_is_refused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Refused.class);
    }

    @Test
    void a_header_without_rows_is_refused() {
        assertThatThrownBy(() -> read(HEADER + "\n")).isInstanceOf(Refused.class);
    }

    @Test
    void another_encoding_is_refused_and_not_guessed() {
        var latin = (HEADER + "\nVäxjö").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> CsvTable.read(latin))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.MALFORMED_CSV));
    }

    private static OrganisationsFile read(String text) {
        return OrganisationsFile.of(CsvTable.read(text.getBytes(StandardCharsets.UTF_8)));
    }
}
