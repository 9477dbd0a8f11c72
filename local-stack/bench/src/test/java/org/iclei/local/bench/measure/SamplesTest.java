package org.iclei.local.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class SamplesTest {

    @Test
    void the_median_is_the_middle_one_or_the_mean_of_the_two_in_the_middle() {
        assertThat(Samples.of(9, 1, 5).median()).isEqualTo(5);
        assertThat(Samples.of(9, 1, 5, 7).median()).isEqualTo(6);
    }

    @Test
    void one_round_that_was_disturbed_does_not_move_the_median() {
        assertThat(Samples.of(10, 11, 1_000).median()).isEqualTo(11);
    }

    @Test
    void the_spread_reaches_from_the_least_to_the_most() {
        var samples = Samples.of(3, 1, 2);

        assertThat(samples.least()).isEqualTo(1);
        assertThat(samples.most()).isEqualTo(3);
    }

    @Test
    void of_a_thousand_the_99th_percentile_is_the_one_that_ten_exceed() {
        var thousand =
                new Samples(IntStream.rangeClosed(1, 1_000).mapToObj(i -> (double) i).toList());

        assertThat(thousand.percentile(99)).isEqualTo(990);
        assertThat(thousand.percentile(50)).isEqualTo(500);
        assertThat(thousand.percentile(100)).isEqualTo(1_000);
    }

    @Test
    void a_percentile_of_few_is_one_of_them() {
        assertThat(Samples.of(7).percentile(99)).isEqualTo(7);
        assertThat(Samples.of(1, 2, 3).percentile(0)).isEqualTo(1);
    }

    @Test
    void each_figure_is_divided_by_the_limit_of_its_own_round() {
        assertThat(Samples.of(10, 30).dividedBy(Samples.of(20, 40)).values())
                .containsExactly(0.5, 0.75);
    }

    @Test
    void a_figure_without_its_limit_has_no_ratio() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.of(1, 2).dividedBy(Samples.of(1)));
    }

    @Test
    void nothing_has_no_median() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Samples(List.of()));
    }
}
