package org.iclei.membership.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.standing.Standing.ACTIVE;
import static org.iclei.membership.standing.Standing.IN_ARREARS;
import static org.iclei.membership.standing.Standing.SUSPENDED;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What others are told once dues or days have moved a standing. */
class UntoldTest {
    private static final LocalDate JOINED = LocalDate.of(1992, 1, 17);

    private static History due30June2023(@Nullable String settled) {
        var settledOn = settled == null ? null : LocalDate.parse(settled);
        var owed = new Owed(UUID.randomUUID(), LocalDate.of(2023, 6, 30), settledOn);
        return History.of(List.of(new Term(JOINED, null)), List.of(owed), Grace.OF_THE_CHARTER);
    }

    private static List<String> untold(
            History history, Standing told, @Nullable LocalDate since, String today) {
        return history.untold(told, since, LocalDate.parse(today)).stream()
                .map(turn -> turn.on() + " " + turn.standing())
                .toList();
    }

    @Test
    void a_jump_of_years_tells_each_turn_once_in_order_with_its_day() {
        assertThat(untold(due30June2023("2024-07-15"), ACTIVE, JOINED, "2029-01-01"))
                .containsExactly(
                        "2023-07-01 IN_ARREARS", "2024-07-01 SUSPENDED", "2024-07-15 ACTIVE");
    }

    @Test
    void what_was_told_is_not_told_again() {
        var since = LocalDate.of(2024, 7, 1);

        assertThat(untold(due30June2023(null), SUSPENDED, since, "2024-07-14")).isEmpty();
    }

    @Test
    void what_is_still_to_come_is_not_told() {
        assertThat(untold(due30June2023(null), ACTIVE, JOINED, "2024-06-30"))
                .containsExactly("2023-07-01 IN_ARREARS");
    }

    @Test
    void a_payment_with_an_earlier_value_date_undoes_a_suspension() {
        var since = LocalDate.of(2024, 7, 1);

        assertThat(untold(due30June2023("2024-06-15"), SUSPENDED, since, "2024-07-20"))
                .containsExactly("2024-06-15 ACTIVE");
    }

    @Test
    void a_payment_that_was_taken_back_brings_the_suspension_back() {
        var since = LocalDate.of(2024, 7, 15);

        assertThat(untold(due30June2023(null), ACTIVE, since, "2024-07-20"))
                .containsExactly("2024-07-01 SUSPENDED");
    }

    @Test
    void dues_that_were_never_owed_leave_the_member_active_from_the_beginning() {
        var none = History.of(List.of(new Term(JOINED, null)), List.of(), Grace.OF_THE_CHARTER);

        assertThat(untold(none, IN_ARREARS, LocalDate.of(2023, 7, 1), "2023-08-01"))
                .containsExactly("1992-01-17 ACTIVE");
    }

    @Test
    void of_a_member_whose_admission_nobody_knows_the_turns_are_told_all_the_same() {
        var owed = new Owed(UUID.randomUUID(), LocalDate.of(2023, 6, 30), null);
        var madison =
                History.of(List.of(new Term(null, null)), List.of(owed), Grace.OF_THE_CHARTER);

        assertThat(untold(madison, ACTIVE, null, "2023-07-01"))
                .containsExactly("2023-07-01 IN_ARREARS");
    }
}
