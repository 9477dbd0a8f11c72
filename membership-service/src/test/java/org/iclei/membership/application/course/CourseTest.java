package org.iclei.membership.application.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.application.course.Happening.INVOICE;
import static org.iclei.membership.application.course.Happening.invoiced;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class CourseTest {
    private static final String MINUTE = "GexCom 2016-03, item 4";
    private static final LocalDate TENTH = LocalDate.of(2016, 3, 10);
    private static final LocalDate ELEVENTH = LocalDate.of(2016, 3, 11);

    private static final List<String> MONEY = List.of("bank-1");

    private final Course begun = Course.begun(Eligibility.by("CHARTER_2_3_B"));

    @Test
    void paid_and_approved_the_next_day_it_joins_on_that_day() {
        var paid = invoiced().settled(INVOICE, TENTH);
        assertThat(paid.state()).isEqualTo(ApplicationState.PAID);

        var approved = taken(paid.approved(MINUTE, ELEVENTH));

        assertThat(approved.state()).isEqualTo(ApplicationState.ADMITTED);
        assertThat(approved.joinedOn()).isEqualTo(ELEVENTH);
    }

    @Test
    void approved_first_it_joins_on_the_value_date_of_the_payment() {
        var approved = taken(invoiced().approved(MINUTE, TENTH));
        assertThat(approved.state()).isEqualTo(ApplicationState.INVOICED);

        assertThat(approved.settled(INVOICE, ELEVENTH).joinedOn()).isEqualTo(ELEVENTH);
    }

    @Test
    void a_payment_that_counts_from_before_the_decision_was_recorded_late_joins_on_the_decision() {
        var approved = taken(invoiced().approved(MINUTE, ELEVENTH));

        assertThat(approved.settled(INVOICE, TENTH).joinedOn()).isEqualTo(ELEVENTH);
    }

    @Test
    void a_payment_that_failed_before_the_approval_makes_no_member() {
        var failed = invoiced().settled(INVOICE, TENTH).reopened(INVOICE);

        assertThat(taken(failed.approved(MINUTE, ELEVENTH)).state())
                .isEqualTo(ApplicationState.INVOICED);
    }

    @Test
    void a_decline_after_the_payment_makes_a_refund_due() {
        var paid = paid();

        var declined = taken(paid.declined(MINUTE, ELEVENTH, DeclineReason.OTHER));

        assertThat(declined.dues().refundDue()).isTrue();
        assertThat(taken(declined.refunded(ELEVENTH)).dues().refundDue()).isFalse();
    }

    @Test
    void a_withdrawal_after_the_payment_makes_a_refund_due() {
        assertThat(taken(paid().withdrawn(ELEVENTH)).dues().refundDue()).isTrue();
    }

    @Test
    void money_that_comes_after_the_end_goes_back() {
        var withdrawn = taken(invoiced().withdrawn(TENTH));

        assertThat(withdrawn.holding(MONEY).dues().refundDue()).isTrue();
    }

    @Test
    void money_that_comes_after_a_refund_goes_back_too() {
        var refunded = taken(taken(paid().withdrawn(TENTH)).refunded(ELEVENTH));

        var more = refunded.holding(List.of("bank-1", "bank-2"));

        assertThat(more.dues().refundDue()).isTrue();
        assertThat(taken(more.refunded(ELEVENTH)).dues().refundDue()).isFalse();
    }

    @Test
    void what_went_back_and_is_looked_at_again_does_not_go_back_twice() {
        var refunded = taken(taken(paid().withdrawn(TENTH)).refunded(ELEVENTH));

        assertThat(refunded.holding(MONEY)).isEqualTo(refunded);
        assertThat(refunded.holding(List.of()).dues().refundDue()).isFalse();
    }

    @Test
    void of_a_payment_that_bounced_after_the_end_what_is_still_held_goes_back() {
        var withdrawn = taken(paid().withdrawn(ELEVENTH));

        var bounced = withdrawn.reopened(INVOICE);

        assertThat(bounced.holding(MONEY).dues().refundDue()).isTrue();
        assertThat(bounced.holding(List.of()).dues().refundDue()).isFalse();
    }

    @Test
    void what_was_paid_for_a_cancelled_invoice_goes_back_when_it_comes_to_nothing() {
        var cancelled = paid().invoiceCancelled(INVOICE);
        assertThat(cancelled.dues().refundDue()).isFalse();

        assertThat(taken(cancelled.withdrawn(ELEVENTH)).dues().refundDue()).isTrue();
    }

    @Test
    void where_the_dues_were_waived_nothing_goes_back() {
        var waived = invoiced().settled(INVOICE, TENTH).holding(List.of());

        assertThat(taken(waived.withdrawn(ELEVENTH)).dues().refundDue()).isFalse();
    }

    @Test
    void a_refund_is_made_once() {
        var withdrawn = taken(paid().withdrawn(TENTH));

        refused(taken(withdrawn.refunded(ELEVENTH)).refunded(ELEVENTH), "NO_REFUND_DUE");
    }

    @Test
    void neither_invoice_nor_approval_before_the_office_has_checked_it() {
        refused(begun.mayBeInvoiced(), "UNCHECKED");
        refused(begun.approved(MINUTE, TENTH), "UNCHECKED");
        refused(taken(begun.checked(false)).approved(MINUTE, TENTH), "UNCHECKED");
    }

    @Test
    void what_the_committee_approved_no_office_checks_any_more() {
        var approved = taken(invoiced().approved(MINUTE, TENTH));

        refused(approved.checked(false), "DECIDED_ALREADY");
        refused(approved.checked(true), "DECIDED_ALREADY");
    }

    @Test
    void an_answer_has_to_be_checked_again() {
        var asked = taken(taken(begun.checked(true)).asked());

        refused(asked.checked(true), "INFORMATION_OUTSTANDING");
        refused(taken(asked.answered()).mayBeInvoiced(), "UNCHECKED");
        refused(begun.answered(), "NO_QUESTION");
    }

    @Test
    void nobody_approves_what_the_committee_has_to_rule_on_first() {
        var awaited = taken(Course.begun(Eligibility.AWAITED).checked(true));

        refused(awaited.approved(MINUTE, TENTH), "AWAITS_RULING");
        refused(awaited.mayBeInvoiced(), "AWAITS_RULING");
        var ruled = taken(awaited.ruled(true, MINUTE, TENTH));
        assertThat(taken(ruled.approved(MINUTE, TENTH)).approval().on()).isEqualTo(TENTH);
    }

    @Test
    void not_eligible_means_declined() {
        var ruled = taken(Course.begun(Eligibility.AWAITED).ruled(false, MINUTE, TENTH));

        assertThat(ruled.state()).isEqualTo(ApplicationState.DECLINED);
        assertThat(ruled.approval().reason()).isEqualTo(DeclineReason.NOT_ELIGIBLE);
    }

    @Test
    void where_the_charter_speaks_nobody_rules() {
        refused(begun.ruled(true, MINUTE, TENTH), "NO_RULING_NEEDED");
    }

    @Test
    void the_committee_decides_once() {
        var approved = taken(invoiced().approved(MINUTE, TENTH));

        refused(approved.approved(MINUTE, ELEVENTH), "DECIDED_ALREADY");
        refused(approved.declined(MINUTE, ELEVENTH, DeclineReason.OTHER), "DECIDED_ALREADY");
    }

    @Test
    void after_a_cancelled_invoice_another_may_be_issued() {
        var cancelled = invoiced().invoiceCancelled(INVOICE);

        var next = UUID.randomUUID();
        var again = taken(taken(cancelled.mayBeInvoiced()).invoiced(next));
        assertThat(again.dues().issued()).isEqualTo(2);
        assertThat(again.settled(INVOICE, TENTH)).isEqualTo(again);
    }

    @Test
    void what_has_ended_stays_as_it_is() {
        var withdrawn = taken(begun.withdrawn(TENTH));

        refused(withdrawn.checked(true), "ENDED");
        refused(withdrawn.asked(), "ENDED");
        refused(withdrawn.mayBeInvoiced(), "ENDED");
        refused(withdrawn.approved(MINUTE, ELEVENTH), "ENDED");
        refused(withdrawn.withdrawn(ELEVENTH), "ENDED");
    }

    private static Course paid() {
        return invoiced().settled(INVOICE, TENTH).holding(MONEY);
    }

    private static Course taken(Step<Course> step) {
        assertThat(step).isInstanceOf(Step.Taken.class);
        return Happening.taken(Course.begun(Eligibility.AWAITED), step);
    }

    private static void refused(Step<Course> step, String why) {
        assertThat(step).isEqualTo(new Step.Refused<>(ApplicationRefusal.valueOf(why)));
    }
}
