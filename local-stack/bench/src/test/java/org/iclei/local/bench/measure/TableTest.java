package org.iclei.local.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class TableTest {

    @Test
    void columns_are_as_wide_as_their_widest_cell() {
        var table = new Table("Process", "MiB").row("store", "212").row("events-service", "9.1");

        assertThat(table)
                .hasToString(
                        """
                        | Process        | MiB |
                        | -------------- | --- |
                        | store          | 212 |
                        | events-service | 9.1 |
                        """);
    }

    @Test
    void an_outcome_shows_both_sides_their_ratio_its_spread_and_whether_the_aim_is_reached() {
        assertThat(Table.of(List.of(outcome(Aim.atLeast(0.4)))).toString())
                .contains("| 1,200 per second | 2,000 per second inserts | 0.60 (0.50–0.70) ")
                .contains("≥ 0.40, reached");
    }

    @Test
    void an_aim_that_is_missed_is_said_to_be() {
        assertThat(Table.of(List.of(outcome(Aim.atLeast(0.7)))).toString())
                .contains("≥ 0.70, missed");
        assertThat(Table.of(List.of(outcome(Aim.atMost(0.5)))).toString())
                .contains("≤ 0.50, missed");
        assertThat(Table.of(List.of(outcome(Aim.atMost(5)))).toString())
                .contains("≤ 5.00, reached");
    }

    @Test
    void without_an_aim_nothing_is_reached_or_missed() {
        assertThat(Table.of(List.of(outcome(null))).toString()).doesNotContain("reached", "missed");
    }

    @Test
    void a_row_that_does_not_fit_the_header_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Table("one").row("1", "2"));
    }

    private static Outcome outcome(@Nullable Aim aim) {
        var ours = Samples.of(1_000, 1_200, 1_400);
        var limit = Samples.of(2_000, 2_000, 2_000);
        return new Outcome("Commands", "per second", ours, "inserts", limit, aim);
    }
}
