package org.iclei.kit.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class ColumnTest {
    record Place(String country, @Nullable String city) {}

    record Team(Place home, List<String> members) {}

    record Meeting(
            int number,
            LocalDate from,
            @Nullable Place venue,
            List<String> themes,
            List<Team> teams,
            Map<String, Integer> places,
            boolean held) {}

    private static final ResolvableType MEETINGS =
            ResolvableType.forClassWithGenerics(Page.class, Meeting.class);

    private static List<@Nullable Object> values(Meeting meeting) {
        JsonNode row = JsonMapper.shared().valueToTree(meeting);
        var values = Column.of(MEETINGS).stream().map(column -> column.value(row));
        return Arrays.asList(values.toArray());
    }

    @Test
    void columns_are_in_the_order_of_the_components_and_dotted() {
        assertThat(Column.of(MEETINGS))
                .extracting(Column::name)
                .containsExactly(
                        "number",
                        "from",
                        "venue.country",
                        "venue.city",
                        "themes",
                        "teams.home.country",
                        "teams.home.city",
                        "teams.members",
                        "places",
                        "held");
    }

    @Test
    void lists_are_joined_each_value_at_its_place_and_a_list_in_a_list_is_json() {
        var tallinn = new Team(new Place("EE", null), List.of("Mari", "Jüri; the elder"));
        var halifax = new Team(new Place("CA", "Halifax"), List.of());
        var themes = List.of("water", "waste");

        var values =
                values(
                        new Meeting(
                                1,
                                LocalDate.of(2015, 7, 6),
                                new Place("CA", "Toronto"),
                                themes,
                                List.of(tallinn, halifax),
                                Map.of("EU", 20),
                                true));

        assertThat(values)
                .containsExactly(
                        BigDecimal.ONE,
                        LocalDate.of(2015, 7, 6),
                        "CA",
                        "Toronto",
                        "water;waste",
                        "EE;CA",
                        ";Halifax",
                        "[\"Mari\",\"Jüri; the elder\"];[]",
                        "{\"EU\":20}",
                        "true");
    }

    @Test
    void what_is_not_known_has_no_value() {
        var day = LocalDate.of(2015, 7, 6);

        var values = values(new Meeting(1, day, null, List.of(), List.of(), Map.of(), false));

        assertThat(values)
                .containsExactly(BigDecimal.ONE, day, null, null, "", "", "", "", "{}", "false");
    }

    @Test
    void rows_that_are_no_records_are_one_column() {
        var texts = ResolvableType.forClassWithGenerics(Page.class, String.class);

        assertThat(Column.of(texts)).extracting(Column::name).containsExactly("value");
    }
}
