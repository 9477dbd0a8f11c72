package org.iclei.membership.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.standing.Standing.ACTIVE;
import static org.iclei.membership.standing.Standing.IN_ARREARS;
import static org.iclei.membership.standing.Standing.RESIGNED;
import static org.iclei.membership.standing.Standing.SUSPENDED;
import static org.iclei.membership.standing.Standing.TERMINATED;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class HistoryTest {
    private static final Term SINCE_1992 = new Term(LocalDate.of(1992, 1, 17), null);

    private static Owed owed(String due, @Nullable String settled) {
        var settledOn = settled == null ? null : LocalDate.parse(settled);
        return new Owed(UUID.randomUUID(), LocalDate.parse(due), settledOn);
    }

    private static History history(Owed... dues) {
        return History.of(List.of(SINCE_1992), List.of(dues), Grace.OF_THE_CHARTER);
    }

    private static Standing on(History history, String day) {
        return history.on(LocalDate.parse(day)).orElseThrow().standing();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-30,ACTIVE",
        "2023-07-01,IN_ARREARS",
        "2024-06-30,IN_ARREARS",
        "2024-07-01,SUSPENDED",
        "2024-07-14,SUSPENDED",
        "2024-07-15,ACTIVE"
    })
    void due_on_30_june_2023_and_paid_on_15_july_2024(String day, Standing standing) {
        assertThat(on(history(owed("2023-06-30", "2024-07-15")), day)).isEqualTo(standing);
    }

    @Test
    void the_gap_is_the_days_suspended() {
        var history = history(owed("2023-06-30", "2024-07-15"));

        assertThat(history.daysSuspended(LocalDate.of(2024, 6, 30))).isZero();
        assertThat(history.daysSuspended(LocalDate.of(2024, 7, 1))).isEqualTo(1);
        assertThat(history.daysSuspended(LocalDate.of(2024, 7, 14))).isEqualTo(14);
        assertThat(history.daysSuspended(LocalDate.of(2026, 1, 1))).isEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29,ACTIVE", "2025-02-28,IN_ARREARS", "2025-03-01,SUSPENDED"})
    void a_year_from_29_february_ends_on_28_february(String day, Standing standing) {
        assertThat(on(history(owed("2024-02-29", null)), day)).isEqualTo(standing);
    }

    @Test
    void a_period_that_ran_out_before_its_renewal_is_due_stays_active() {
        // period to 30 June 2023, renewal due on 31 August
        var history = history(owed("2022-06-30", "2022-06-15"), owed("2023-08-31", null));

        assertThat(on(history, "2023-07-15")).isEqualTo(ACTIVE);
        assertThat(on(history, "2023-08-31")).isEqualTo(ACTIVE);
        assertThat(on(history, "2023-09-01")).isEqualTo(IN_ARREARS);
    }

    @Test
    void a_payment_on_the_due_date_is_in_time() {
        assertThat(history(owed("2023-06-30", "2023-06-30")).changes()).hasSize(1);
    }

    @Test
    void a_later_overdue_invoice_leaves_the_member_in_arrears() {
        var oldest = owed("2023-06-30", "2024-07-15");
        var later = owed("2024-06-30", null);
        var history = history(oldest, later);

        assertThat(on(history, "2024-07-14")).isEqualTo(SUSPENDED);
        assertThat(history.on(LocalDate.of(2024, 7, 15)))
                .contains(new Turn(LocalDate.of(2024, 7, 15), IN_ARREARS, later.invoice()));
        assertThat(on(history, "2025-07-01")).isEqualTo(SUSPENDED);
    }

    @Test
    void another_payment_on_the_last_day_in_arrears_does_not_suspend_a_day_early() {
        var history = history(owed("2023-06-30", null), owed("2024-01-31", "2024-06-30"));

        assertThat(on(history, "2024-06-30")).isEqualTo(IN_ARREARS);
        assertThat(on(history, "2024-07-01")).isEqualTo(SUSPENDED);
    }

    @Test
    void the_reason_is_the_oldest_overdue_invoice_and_may_change_without_the_standing() {
        var first = owed("2023-06-30", "2023-10-01");
        var second = owed("2023-09-30", null);
        var history = history(second, first);

        assertThat(history.on(LocalDate.of(2023, 9, 1)).orElseThrow().invoice())
                .isEqualTo(first.invoice());
        assertThat(history.on(LocalDate.of(2023, 10, 1)).orElseThrow().invoice())
                .isEqualTo(second.invoice());
        assertThat(history.changeBefore(LocalDate.of(2023, 10, 1)).orElseThrow().on())
                .isEqualTo(LocalDate.of(2023, 7, 1));
    }

    @Test
    void before_its_admission_nobody_is_a_member() {
        assertThat(history().on(LocalDate.of(1992, 1, 16))).isEmpty();
        assertThat(on(history(), "1992-01-17")).isEqualTo(ACTIVE);
    }

    @Test
    void who_was_neither_taken_over_nor_admitted_is_no_member_whatever_it_paid() {
        var dues = List.of(owed("2023-06-30", "2023-06-30"));

        var history = History.of(List.of(), dues, Grace.OF_THE_CHARTER);

        assertThat(history.on(LocalDate.of(2024, 1, 1))).isEmpty();
    }

    @Test
    void a_member_whose_admission_nobody_knows_is_one_on_every_day() {
        var madison = new Term(null, null);

        var history =
                History.of(
                        List.of(madison), List.of(owed("2023-06-30", null)), Grace.OF_THE_CHARTER);

        assertThat(history.on(LocalDate.of(1990, 9, 5))).contains(new Turn(null, ACTIVE, null));
        assertThat(on(history, "2023-07-01")).isEqualTo(IN_ARREARS);
    }

    @Test
    void a_membership_ends_on_its_day_whatever_is_owed() {
        var left = new Term(SINCE_1992.began(), new Term.End(LocalDate.of(2024, 1, 1), RESIGNED));

        var history =
                History.of(List.of(left), List.of(owed("2023-06-30", null)), Grace.OF_THE_CHARTER);

        assertThat(on(history, "2023-12-31")).isEqualTo(IN_ARREARS);
        assertThat(on(history, "2024-01-01")).isEqualTo(RESIGNED);
        assertThat(on(history, "2024-07-01")).isEqualTo(RESIGNED);
    }

    @Test
    void who_comes_back_is_a_member_again_and_its_first_membership_is_still_known() {
        var left = new Term(SINCE_1992.began(), new Term.End(LocalDate.of(2010, 1, 1), TERMINATED));
        var again = new Term(LocalDate.of(2015, 5, 4), null);

        var history = History.of(List.of(left, again), List.of(), Grace.OF_THE_CHARTER);

        assertThat(on(history, "2009-12-31")).isEqualTo(ACTIVE);
        assertThat(on(history, "2015-05-03")).isEqualTo(TERMINATED);
        assertThat(on(history, "2015-05-04")).isEqualTo(ACTIVE);
    }

    @Test
    void dues_that_went_over_count_from_the_day_of_the_succession_and_not_before() {
        var due = LocalDate.of(2023, 6, 30);
        var inherited =
                new Owed(
                        UUID.randomUUID(),
                        due,
                        LocalDate.of(2024, 8, 15),
                        LocalDate.of(2024, 1, 1));

        var history = history(inherited);

        assertThat(on(history, "2023-12-31")).isEqualTo(ACTIVE);
        assertThat(on(history, "2024-01-01")).isEqualTo(IN_ARREARS);
        assertThat(on(history, "2024-06-30")).isEqualTo(IN_ARREARS);
        assertThat(on(history, "2024-07-01")).isEqualTo(SUSPENDED);
        assertThat(on(history, "2024-08-15")).isEqualTo(ACTIVE);
    }

    @Test
    void another_length_holds_for_dues_from_its_day_on() {
        var grace = Grace.read("1970-01-01=P1Y, 2024-01-01=P6M");
        var history = History.of(List.of(SINCE_1992), List.of(owed("2024-06-30", null)), grace);

        assertThat(on(history, "2024-12-30")).isEqualTo(IN_ARREARS);
        assertThat(on(history, "2024-12-31")).isEqualTo(SUSPENDED);
        assertThat(grace.lastDay(LocalDate.of(2023, 12, 31))).isEqualTo("2024-12-31");
    }

    @Test
    void the_next_change_is_what_the_clock_waits_for() {
        var history = history(owed("2023-06-30", null));

        assertThat(history.nextChange(LocalDate.of(2023, 6, 30))).isEqualTo("2023-07-01");
        assertThat(history.nextChange(LocalDate.of(2023, 7, 1))).isEqualTo("2024-07-01");
        assertThat(history.nextChange(LocalDate.of(2024, 7, 1))).isNull();
    }
}
