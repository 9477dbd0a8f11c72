package org.iclei.membership.olddues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.iclei.kit.problem.Refused;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.takeover.CsvTable;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

class OldDuesFileTest {
    private static final String HEADER =
            "number,official_name,country,subdivision,period_from,period_to,due,amount,currency,"
                    + "paid,value_date\n";
    private static final String EDMONTON =
            "2023-118,Edmonton,CA,AB,2023-07-01,2024-06-30,2023-06-30,4500.00,USD,";

    private static OldDuesFile file(String... rows) {
        var text = HEADER + String.join("\n", rows) + "\n";
        var table = CsvTable.read(text.getBytes(StandardCharsets.UTF_8));
        return OldDuesFile.of(table, LocalDate.of(2024, 7, 20));
    }

    private static DuesInvoice only(OldDuesFile file) {
        assertThat(file.faults()).isEmpty();
        assertThat(file.sound()).hasSize(1);
        return file.sound().getFirst().invoice().invoice(UUID.randomUUID());
    }

    @Test
    void an_invoice_comes_with_what_was_paid_and_when() {
        var invoice = only(file(EDMONTON + "4500.00,2024-07-15"));

        assertThat(invoice.imported()).isTrue();
        assertThat(invoice.settledOn()).isEqualTo("2024-07-15");
        assertThat(invoice.issuedOn()).isEqualTo("2023-06-30");
    }

    @Test
    void further_rows_of_a_number_bring_further_payments() {
        var invoice = only(file(EDMONTON + "4000.00,2023-06-20", EDMONTON + "500.00,2024-07-15"));

        assertThat(invoice.payments()).hasSize(2);
        assertThat(invoice.settledOn()).isEqualTo("2024-07-15");
    }

    @Test
    void what_nothing_was_paid_of_is_open() {
        assertThat(only(file(EDMONTON + "0,")).isOpen()).isTrue();
        assertThat(only(file(EDMONTON + ",")).isOpen()).isTrue();
    }

    @Test
    void a_row_is_reported_with_all_its_faults() {
        var file = file("2023-118,,CA,AB,2023-07-01,2023-02-29,2023-06-30,45.001,USD,1,2024-07-21");

        assertThat(file.sound()).isEmpty();
        assertThat(file.faults().get(2L))
                .extracting(OldDuesReport.Fault::field)
                .containsExactly("official_name", "period_to", "amount", "value_date");
    }

    @Test
    void with_one_row_in_doubt_its_invoice_is_not_taken_at_all() {
        var otherAmount = EDMONTON.replace("4500.00", "3500.00");

        var file = file(EDMONTON + "4000.00,2023-06-20", otherAmount + "500.00,2024-07-15");

        assertThat(file.sound()).isEmpty();
        assertThat(file.faults()).containsOnlyKeys(2L, 3L);
    }

    @Test
    void where_the_price_is_0_there_is_no_invoice_to_take_over() {
        var file = file(EDMONTON.replace("4500.00", "0.00") + ",");

        assertThat(file.faults().get(2L).getFirst().field()).isEqualTo("amount");
    }

    @Test
    void columns_that_are_missing_unknown_or_there_twice_are_named() {
        refused(
                HEADER.replace("amount", "price").replace("paid,", "due,"),
                "The columns do not fit. Missing: 'amount', 'paid'. Unknown: 'price'."
                        + " Twice: 'due'.");
    }

    @Test
    void a_header_separated_by_semicolons_is_told_so() {
        refused(
                HEADER.replace(',', ';'),
                "The header is one column with semicolons in it. Separate the columns by commas.");
    }

    private static void refused(String header, String why) {
        var table = CsvTable.read(header.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> OldDuesFile.of(table, LocalDate.of(2024, 7, 20)))
                .isInstanceOf(Refused.class)
                .hasMessage(why);
    }
}
