package org.iclei.local.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ComparisonTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void the_sides_take_turns_and_each_begins_as_often_as_the_other() {
        compare(side("ours", 5), side("limit", 10)).run(Course.of(4), () -> {}, _ -> {});

        assertThat(done.subList(done.size() - 8, done.size()))
                .containsExactly(
                        "ours", "limit", "limit", "ours", "ours", "limit", "limit", "ours");
    }

    @Test
    void before_each_measurement_the_system_is_at_rest() {
        compare(side("ours", 5), side("limit", 10))
                .run(Course.of(2), () -> done.add("rest"), _ -> {});

        assertThat(done.subList(done.size() - 9, done.size()))
                .containsExactly(
                        "rest", "ours", "rest", "limit", "rest", "limit", "rest", "ours", "rest");
    }

    @Test
    void what_was_measured_while_warming_does_not_count() {
        var outcome =
                compare(side("ours", 1, 5), side("limit", 2, 10))
                        .run(Course.of(3), () -> {}, _ -> {});

        assertThat(outcome.ours().values()).containsExactly(5.0, 5.0, 5.0);
        assertThat(outcome.ratios().values()).containsExactly(0.5, 0.5, 0.5);
    }

    @Test
    void a_side_is_warm_when_two_trials_in_a_row_differ_by_less_than_a_tenth() {
        side("ours", 10, 100, 200, 210, 215).warm(Course.of(1), _ -> {});

        assertThat(done).hasSize(4);
    }

    @Test
    void a_side_that_never_gets_steady_is_measured_all_the_same() {
        side("ours", 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2).warm(Course.of(1), _ -> {});

        assertThat(done).hasSize(8);
    }

    private static Comparison compare(Side ours, Side limit) {
        return new Comparison("title", "unit", ours, limit, null);
    }

    /** Shows these figures one after the other, and the last one from then on. */
    private Side side(String name, double... figures) {
        var next = new ArrayList<>(Samples.of(figures).values());
        return new Side(
                name,
                () -> {
                    done.add(name);
                    return next.size() > 1 ? next.removeFirst() : next.getFirst();
                });
    }
}
