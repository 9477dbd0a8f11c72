package org.iclei.membership.dues;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class NewInvoiceTest {
    private static final LocalDate ISSUED = LocalDate.parse("2026-01-01");
    private static final DuesInvoice OF_2026 =
            wanted("2026-01-01", "2026-12-31").issued(UUID.randomUUID(), List.of());

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,2026-12-31,true",
        "2026-06-01,2027-05-31,true",
        "2026-12-31,2027-12-30,true",
        "2025-01-01,2026-01-01,true",
        "2025-01-01,2027-12-31,true",
        "2027-01-01,2027-12-31,false",
        "2025-01-01,2025-12-31,false"
    })
    void an_open_invoice_is_not_asked_again_for_any_of_its_days(
            String from, String to, boolean again) {
        assertThat(wanted(from, to).asksAgain(List.of(OF_2026))).isEqualTo(again);
    }

    @Test
    void one_that_was_cancelled_does_not_count() {
        var cancelled = ((DuesOutcome.Changed) OF_2026.cancel(ISSUED)).invoice();

        assertThat(wanted("2026-01-01", "2026-12-31").asksAgain(List.of(cancelled))).isFalse();
    }

    @Test
    void two_that_are_issued_by_the_same_knowledge_have_one_place_and_the_next_one_another() {
        var wanted = wanted("2027-01-01", "2027-12-31");
        var one = wanted.issued(UUID.randomUUID(), List.of(OF_2026));
        var other = wanted.issued(UUID.randomUUID(), List.of(OF_2026));

        assertThat(one.place()).isEqualTo(other.place());
        assertThat(wanted.issued(UUID.randomUUID(), List.of(OF_2026, one)).place())
                .isNotIn(OF_2026.place(), one.place());
    }

    private static NewInvoice wanted(String from, String to) {
        var period = new Period(LocalDate.parse(from), LocalDate.parse(to));
        return new NewInvoice(
                new UUID(0, 1), null, period, ISSUED, ISSUED, Invoices.euros("600.00"), null);
    }
}
