package org.iclei.membership.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;

class TodayTest {

    @ParameterizedTest
    @CsvSource({
        "CANADA, 2026-11-29T03:57:00Z, 2026-11-28",
        "JAPAN, 2026-11-29T03:57:00Z, 2026-11-29",
        "CANADA, 2026-11-29T05:00:00Z, 2026-11-29",
        "CANADA, 2026-11-28T23:59:00Z, 2026-11-28",
        "JAPAN, 2026-11-28T23:59:00Z, 2026-11-29",
        "NARNIA, 2026-11-28T23:59:00Z, 2026-11-28"
    })
    void around_midnight_in_utc_each_office_has_a_day_of_its_own(
            String office, Instant now, LocalDate day) {
        assertThat(at(now).at(office)).isEqualTo(day);
    }

    @Test
    void the_latest_day_is_no_earlier_than_any_offices() {
        var today = at(Instant.parse("2026-11-28T16:00:00Z"));

        assertThat(new Offices().all())
                .allSatisfy(
                        it -> assertThat(today.at(it.code())).isBeforeOrEqualTo(today.latest()));
    }

    private static Today at(Instant now) {
        return new Today(() -> now, new Offices());
    }
}
