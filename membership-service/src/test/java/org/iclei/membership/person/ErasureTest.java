package org.iclei.membership.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class ErasureTest {
    private static final LocalDate TODAY = LocalDate.of(2015, 11, 2);

    @Test
    void asked_again_on_the_same_day_it_is_not_told_again() {
        assertThat(Erasure.asked(null, TODAY)).contains(new Erasure(TODAY));
        assertThat(Erasure.asked(new Erasure(TODAY), TODAY)).isEmpty();
    }

    @Test
    void asked_again_later_it_is_told_again_for_somebody_may_have_entered_the_id_anew() {
        var later = TODAY.plusDays(1);

        assertThat(Erasure.asked(new Erasure(TODAY), later)).contains(new Erasure(later));
    }
}
