package org.iclei.membership.olddues;

import org.iclei.membership.dues.Period;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The rules of one row. */
final class ReadRow {
    private final Cells cells;
    private final LocalDate today;

    /**
     * @param today nothing was paid after it
     */
    ReadRow(Cells cells, LocalDate today) {
        this.cells = cells;
        this.today = today;
    }

    /** Null when the cells have faults. */
    @Nullable OldInvoice read() {
        var number =
                cells.needed(
                        Column.NUMBER,
                        cells.text(
                                Column.NUMBER,
                                "[\\p{L}\\p{N}][\\p{L}\\p{N}/._-]{0,39}",
                                "A number has up to 40 letters, digits and / . _ -"));
        var debtor = debtor();
        var period = period();
        var due = cells.needed(Column.DUE, cells.day(Column.DUE));
        var stated = cells.day(Column.ISSUED_ON);
        cells.needed(Column.CURRENCY, cells.text(Column.CURRENCY));
        var amount = cells.needed(Column.AMOUNT, cells.money(Column.AMOUNT));
        if (amount != null && !amount.isPositive()) {
            fault(Column.AMOUNT, "Where the price is 0 there is no invoice.");
        }
        var paid = paid();
        if (due != null && stated != null && stated.isAfter(due)) {
            fault(Column.ISSUED_ON, "It cannot be due before it is issued.");
        }
        if (number == null || debtor == null || period == null || due == null || amount == null) {
            return null;
        }
        var issuedOn = stated == null ? earlier(period.from(), due) : stated;
        return cells.faults().isEmpty()
                ? new OldInvoice(number, debtor, period, issuedOn, due, amount, paid)
                : null;
    }

    private @Nullable Debtor debtor() {
        var id =
                cells.text(
                        Column.EXTERNAL_ID,
                        "[a-z][a-z0-9_-]{0,30}=\\S{1,100}",
                        "Write one id in one system, such as wikidata=Q2096.");
        if (id != null) {
            var at = id.indexOf('=');
            return new Debtor.ByExternalId(id.substring(0, at), id.substring(at + 1));
        }
        if (cells.text(Column.EXTERNAL_ID) != null) return null;
        var name = cells.needed(Column.OFFICIAL_NAME, cells.text(Column.OFFICIAL_NAME));
        var country = cells.needed(Column.COUNTRY, cells.text(Column.COUNTRY));
        if (name == null || country == null) return null;
        var subdivision = cells.text(Column.SUBDIVISION);
        return Debtor.ByKey.of(
                name,
                country.toUpperCase(Locale.ROOT),
                subdivision == null ? null : subdivision.toUpperCase(Locale.ROOT));
    }

    private @Nullable Period period() {
        var from = cells.needed(Column.PERIOD_FROM, cells.day(Column.PERIOD_FROM));
        var to = cells.needed(Column.PERIOD_TO, cells.day(Column.PERIOD_TO));
        if (from == null || to == null) return null;
        if (!to.isBefore(from)) return new Period(from, to);
        fault(Column.PERIOD_TO, "The period ends before it begins.");
        return null;
    }

    private List<OldInvoice.Paid> paid() {
        var amount = cells.money(Column.PAID);
        var valueDate = cells.day(Column.VALUE_DATE);
        var reference =
                cells.text(
                        Column.REFERENCE,
                        "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,79}",
                        "A reference has up to 80 letters, digits and . _ -");
        if (amount == null || !amount.isPositive()) {
            if (valueDate != null) fault(Column.PAID, "Say how much was paid on that day.");
            return List.of();
        }
        var counted = cells.needed(Column.VALUE_DATE, valueDate);
        if (counted == null) return List.of();
        if (counted.isAfter(today)) fault(Column.VALUE_DATE, "This day is still to come.");
        return List.of(new OldInvoice.Paid(reference, amount, counted));
    }

    private void fault(Column column, String detail) {
        cells.fault(ProblemType.INVALID_VALUE, column, detail);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
