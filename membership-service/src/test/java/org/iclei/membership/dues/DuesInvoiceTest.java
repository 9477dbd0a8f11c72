package org.iclei.membership.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.dues.Invoices.TODAY;
import static org.iclei.membership.dues.Invoices.changed;
import static org.iclei.membership.dues.Invoices.euros;
import static org.iclei.membership.dues.Invoices.forAnApplication;
import static org.iclei.membership.dues.Invoices.of5240Euros;
import static org.iclei.membership.dues.Invoices.paid;
import static org.iclei.membership.dues.Invoices.payment;

import org.iclei.membership.money.Money;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class DuesInvoiceTest {
    @Test
    void it_is_settled_on_the_value_date_of_the_payment_that_completes_it() {
        var invoice = paid(of5240Euros(), payment("A", "5000.00", "2023-06-20"));
        assertThat(invoice.isOpen()).isTrue();
        assertThat(invoice.outstanding()).isEqualTo(euros("240.00"));

        invoice = paid(invoice, payment("B", "240.00", "2024-07-15"));

        assertThat(invoice.settledOn()).isEqualTo(LocalDate.of(2024, 7, 15));
        assertThat(invoice.outstanding()).isEqualTo(euros("0.00"));
    }

    @Test
    void a_payment_that_is_recorded_late_counts_from_its_value_date() {
        var invoice =
                paid(
                        of5240Euros(),
                        payment("B", "240.00", "2024-07-15"),
                        payment("A", "5000.00", "2023-06-20"),
                        payment("C", "240.00", "2023-06-30"));

        assertThat(invoice.settledOn()).isEqualTo(LocalDate.of(2023, 6, 30));
    }

    @Test
    void the_same_bank_reference_counts_once() {
        var payment = payment("A", "2620.00", "2023-06-20");
        var invoice = paid(of5240Euros(), payment);

        assertThat(invoice.receive(payment, TODAY)).isEqualTo(new DuesOutcome.Unchanged());
    }

    @Test
    void the_same_bank_reference_with_another_amount_is_refused() {
        var invoice = paid(of5240Euros(), payment("A", "2620.00", "2023-06-20"));

        refused(
                invoice.receive(payment("A", "2620.01", "2023-06-20"), TODAY),
                DuesRefusal.REFERENCE_TAKEN);
    }

    @Test
    void a_payment_in_another_currency_is_refused() {
        var yen = Payment.of("A", new Money(new java.math.BigDecimal(840_000), "JPY"), TODAY);

        refused(of5240Euros().receive(yen, TODAY), DuesRefusal.OTHER_CURRENCY);
    }

    @Test
    void a_payment_of_nothing_is_refused() {
        refused(
                of5240Euros().receive(payment("A", "0.00", "2023-06-20"), TODAY),
                DuesRefusal.NO_AMOUNT);
    }

    @Test
    void a_payment_whose_value_date_is_to_come_is_refused() {
        refused(
                of5240Euros().receive(payment("A", "5240.00", "2024-07-21"), TODAY),
                DuesRefusal.NOT_PAID_YET);
    }

    @Test
    void what_is_paid_beyond_the_amount_is_kept_and_reported() {
        var invoice = paid(of5240Euros(), payment("A", "5985.00", "2023-06-20"));

        assertThat(invoice.overpaid()).isEqualTo(euros("745.00"));
        assertThat(invoice.settledOn()).isEqualTo(LocalDate.of(2023, 6, 20));
    }

    @Test
    void a_payment_that_is_taken_back_never_counted() {
        var invoice = paid(of5240Euros(), payment("A", "5240.00", "2023-06-20"));

        var reopened = changed(invoice.reverse("A", TODAY));

        assertThat(reopened.isOpen()).isTrue();
        assertThat(reopened.outstanding()).isEqualTo(euros("5240.00"));
        assertThat(reopened.payments()).hasSize(1);
        refused(reopened.reverse("A", TODAY), DuesRefusal.REVERSED_ALREADY);
        refused(
                reopened.receive(payment("A", "5240.00", "2023-06-20"), TODAY),
                DuesRefusal.REVERSED_ALREADY);
    }

    @Test
    void what_was_never_paid_cannot_be_taken_back() {
        refused(of5240Euros().reverse("A", TODAY), DuesRefusal.NO_SUCH_PAYMENT);
    }

    @Test
    void a_waiver_settles_what_is_open_from_its_day() {
        var invoice = paid(of5240Euros(), payment("A", "5000.00", "2023-06-20"));

        var waived = changed(invoice.waive(TODAY));

        assertThat(waived.settledOn()).isEqualTo(TODAY);
        assertThat(waived.waiver()).isEqualTo(new Waiver(TODAY, euros("240.00")));
        assertThat(waived.overpaid()).isEqualTo(euros("0.00"));
        refused(waived.waive(TODAY), DuesRefusal.SETTLED_ALREADY);
    }

    @Test
    void who_pays_what_was_waived_has_paid_too_much() {
        var waived = changed(of5240Euros().waive(TODAY));

        var paid = paid(waived, payment("A", "5240.00", "2024-07-20"));

        assertThat(paid.overpaid()).isEqualTo(euros("5240.00"));
    }

    @Test
    void a_waiver_does_not_cover_a_payment_that_is_taken_back_later() {
        var invoice = paid(of5240Euros(), payment("A", "5000.00", "2023-06-20"));

        var reopened = changed(changed(invoice.waive(TODAY)).reverse("A", TODAY));

        assertThat(reopened.outstanding()).isEqualTo(euros("5000.00"));
        assertThat(changed(reopened.waive(TODAY)).waiver())
                .isEqualTo(new Waiver(TODAY, euros("5240.00")));
    }

    @Test
    void a_cancelled_invoice_is_not_owed_and_what_was_paid_is_kept() {
        var invoice = paid(of5240Euros(), payment("A", "5000.00", "2023-06-20"));

        var cancelled = changed(invoice.cancel(TODAY));

        assertThat(cancelled.isOpen()).isFalse();
        assertThat(cancelled.outstanding()).isEqualTo(euros("0.00"));
        assertThat(cancelled.overpaid()).isEqualTo(euros("5000.00"));
        refused(cancelled.cancel(TODAY), DuesRefusal.CANCELLED);
        refused(cancelled.waive(TODAY), DuesRefusal.CANCELLED);
        refused(
                cancelled.receive(payment("B", "240.00", "2023-06-20"), TODAY),
                DuesRefusal.CANCELLED);
    }

    @Test
    void money_for_an_application_that_ended_meanwhile_is_kept_on_what_was_cancelled() {
        var cancelled = changed(forAnApplication().cancel(TODAY));

        var paid = paid(cancelled, payment("A", "5240.00", "2023-06-20"));

        assertThat(paid.isCancelled()).isTrue();
        assertThat(paid.overpaid()).isEqualTo(euros("5240.00"));
        assertThat(paid.held()).containsExactly("A");
        assertThat(changed(paid.reverse("A", TODAY)).held()).isEmpty();
    }

    @Test
    void first_dues_are_for_the_twelve_months_from_joining() {
        var pittsburgh = of5240Euros().joinedOn(LocalDate.of(2016, 1, 13));

        assertThat(pittsburgh.period())
                .isEqualTo(new Period(LocalDate.of(2016, 1, 13), LocalDate.of(2017, 1, 12)));
    }

    @Test
    void where_the_price_is_0_there_is_no_invoice() {
        assertThat(Invoices.wanted(euros("0.00")).refusal()).isEqualTo(DuesRefusal.NOTHING_TO_PAY);
    }

    private static void refused(DuesOutcome outcome, DuesRefusal why) {
        assertThat(outcome).isEqualTo(new DuesOutcome.Refused(why));
    }
}
