package org.iclei.membership.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.trail.Trace;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.dues.DuesOutcome;
import org.iclei.membership.dues.Payment;
import org.iclei.membership.dues.Period;
import org.iclei.membership.money.Money;
import org.iclei.membership.office.Offices;
import org.iclei.membership.office.Today;
import org.iclei.membership.organisation.Membership;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.standing.Grace;
import org.iclei.membership.standing.Standing;
import org.iclei.schema.DomainEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class FollowTest {
    private static final LocalDate JOINED = LocalDate.of(1992, 1, 17);
    private static final LocalDate DUE = LocalDate.of(2023, 6, 30);
    private static final Money DUES = Money.read("4500.00", "USD").orElseThrow();

    /** Paid until the end of June 2023. */
    private static Loaded<Organisation> member(String office) {
        var paidUntil = LocalDate.of(2023, 6, 30);
        var membership = Membership.takenOver(Membership.Category.FULL, paidUntil, JOINED);
        return loaded(Members.servedBy(office, membership));
    }

    private static <S> Loaded<S> loaded(S state) {
        return new Loaded<>(UUID.randomUUID(), 1, 0, state, Map.of(), List.of(), Trace.NONE);
    }

    private static DuesInvoice renewal(Payment... payments) {
        var year = new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30));
        var issued = LocalDate.of(2023, 5, 31);
        var who = UUID.randomUUID();
        return DuesInvoice.takenOver(who, "N", year, issued, DUE, DUES, List.of(payments));
    }

    private static Payment paidOn(String day) {
        return Payment.of("R1", DUES, LocalDate.parse(day));
    }

    /** What is saved of a member at an instant; the same state with no event when nothing is. */
    private static Decision.Save<Organisation, Boolean> followed(
            Loaded<Organisation> before, DuesInvoice invoice, String instant) {
        var today = new Today(() -> Instant.parse(instant), new Offices());
        var membership = before.state().membership();
        var dues = List.of(loaded(invoice));
        var follow = new Follow(Grace.OF_THE_CHARTER, today);
        return switch (follow.decide(before, membership, dues, false, _ -> true)) {
            case Decision.Save<Organisation, Boolean> save -> save;
            case Decision.Leave<Organisation, Boolean> _ ->
                    new Decision.Save<>(before.state(), List.of(), _ -> false);
        };
    }

    @ParameterizedTest
    @CsvSource({"JAPAN,IN_ARREARS", "EUROPE,ACTIVE", "USA,ACTIVE"})
    void a_day_begins_where_the_serving_office_is(String office, Standing standing) {
        var followed = followed(member(office), renewal(), "2023-06-30T16:00:00Z");

        assertThat(followed.state().membership().standing()).isEqualTo(standing);
    }

    @Test
    void a_renewal_that_is_issued_leaves_the_member_active_and_its_end_where_it_was() {
        var followed = followed(member("CANADA"), renewal(), "2023-06-15T12:00:00Z");

        assertThat(followed.events()).isEmpty();
        assertThat(followed.state().membership().standing()).isEqualTo(Standing.ACTIVE);
        assertThat(followed.state().membership().paidUntil()).isEqualTo("2023-06-30");
        assertThat(followed.state().membership().turnsOn()).isEqualTo("2023-07-01");
    }

    @Test
    void the_end_moves_by_twelve_months_at_payment_and_once_only() {
        var paid = renewal(paidOn("2023-06-20"));
        assertThat(paid.receive(paidOn("2023-06-20"), LocalDate.of(2023, 6, 21)))
                .isEqualTo(new DuesOutcome.Unchanged());

        var once = followed(member("CANADA"), paid, "2023-06-21T12:00:00Z");
        var twice = followed(loaded(once.state()), paid, "2023-06-21T12:00:00Z");

        assertThat(once.state().membership().paidUntil()).isEqualTo("2024-06-30");
        assertThat(twice.state()).isEqualTo(once.state());
    }

    @Test
    void the_end_goes_back_when_the_payment_is_taken_back() {
        var paid = renewal(paidOn("2023-06-20"));
        var before = followed(member("CANADA"), paid, "2023-06-21T12:00:00Z").state();
        var reversed = paid.reverse("R1", LocalDate.of(2023, 6, 28));

        var after =
                followed(
                        loaded(before),
                        ((DuesOutcome.Changed) reversed).invoice(),
                        "2023-06-28T12:00:00Z");

        assertThat(after.state().membership().paidUntil()).isEqualTo("2023-06-30");
    }

    @Test
    void a_jump_of_years_is_told_whole_and_a_second_time_nothing_is() {
        var invoice = renewal(paidOn("2024-07-15"));

        var jumped = followed(member("CANADA"), invoice, "2029-01-01T12:00:00Z");
        var again = followed(loaded(jumped.state()), invoice, "2029-01-02T12:00:00Z");

        assertThat(jumped.events())
                .extracting(DomainEvent::occurredOn)
                .containsExactly(
                        LocalDate.of(2023, 7, 1),
                        LocalDate.of(2024, 7, 1),
                        LocalDate.of(2024, 7, 15));
        assertThat(again.events()).isEmpty();
    }
}
