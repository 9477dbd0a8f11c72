package org.iclei.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;

class HalfDayTest {

    @Test
    void two_common_days_have_four_half_days() {
        var days = new HalfDay("2015-07-06/AM").through(new HalfDay("2015-07-07/PM"));

        assertThat(days)
                .extracting(HalfDay::text)
                .containsExactly(
                        "2015-07-06/AM", "2015-07-06/PM", "2015-07-07/AM", "2015-07-07/PM");
    }

    @Test
    void the_half_day_after_the_last_of_a_year_is_in_the_next() {
        var days = new HalfDay("2015-12-31/PM").through(new HalfDay("2016-01-01/AM"));

        assertThat(days).hasSize(2);
    }

    @Test
    void a_block_that_ends_before_it_begins_has_none() {
        var days = new HalfDay("2015-07-07/AM").through(new HalfDay("2015-07-06/PM"));

        assertThat(days).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-07-06", "2015-07-06/am", "2015-02-30/AM", "06.07.2015/AM", ""})
    void what_is_no_half_day_is_refused(String text) {
        assertThatThrownBy(() -> new HalfDay(text)).isInstanceOf(DateTimeException.class);
    }
}
