package org.iclei.kit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;

class AtOnceTest {
    private final AtOnce atOnce = new AtOnce(2);

    @Test
    void as_many_as_may_be_are_under_way_and_the_next_is_asked_to_come_again() {
        assertThat(atOnce.one(() -> atOnce.one(() -> "two"))).isEqualTo("two");

        busy(() -> atOnce.one(() -> atOnce.one(() -> atOnce.one(() -> "three"))));
    }

    @Test
    void the_place_of_one_that_failed_is_free_again() {
        busy(() -> atOnce.one(() -> atOnce.one(() -> atOnce.one(() -> "three"))));

        assertThat(atOnce.one(() -> atOnce.one(() -> "two"))).isEqualTo("two");
    }

    private static void busy(Runnable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(work::run)
                .matches(it -> it.type() == ProblemType.BUSY);
    }
}
