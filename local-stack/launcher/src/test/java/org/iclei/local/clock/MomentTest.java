package org.iclei.local.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @Test
    void a_day_begins_at_midnight_utc() {
        assertThat(Moment.parse("2015-07-01")).hasToString("Optional[2015-07-01T00:00:00Z]");
        assertThat(Moment.parse("2015-07-01T08:30:00Z"))
                .hasToString("Optional[2015-07-01T08:30:00Z]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "2015-02-30",
                "2015-07-01T08:30",
                "1989-12-31",
                "2101-01-01",
                "+1000000000-12-31T23:59:59Z",
                "2015-07-01 2015-07-02"
            })
    void what_is_no_time_of_ours_is_none(String text) {
        assertThat(Moment.parse(text)).isEmpty();
    }
}
