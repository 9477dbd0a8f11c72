package org.iclei.membership.olddues;

import org.iclei.membership.money.Money;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads one row cell by cell and remembers every fault; what is faulty reads as null. */
final class Cells {
    private final Map<Column, String> texts;
    private final List<OldDuesReport.Fault> faults = new ArrayList<>();

    Cells(Map<Column, String> texts) {
        this.texts = texts;
    }

    List<OldDuesReport.Fault> faults() {
        return List.copyOf(faults);
    }

    void fault(ProblemType type, Column column, String detail) {
        faults.add(new OldDuesReport.Fault(type.slug(), column.header(), detail));
    }

    @Nullable String text(Column column) {
        var text = texts.getOrDefault(column, "").strip();
        return text.isEmpty() ? null : text;
    }

    @Nullable String text(Column column, String pattern, String allowed) {
        var text = text(column);
        if (text == null || text.matches(pattern)) return text;
        fault(ProblemType.INVALID_VALUE, column, allowed);
        return null;
    }

    @Nullable LocalDate day(Column column) {
        var text = text(column);
        if (text == null) return null;
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) return LocalDate.parse(text);
        } catch (DateTimeException e) {
            fault(ProblemType.INVALID_VALUE, column, "This is no day of the calendar.");
            return null;
        }
        fault(ProblemType.INVALID_VALUE, column, "Write a day like 2023-06-30.");
        return null;
    }

    @Nullable Money money(Column column) {
        var amount = text(column);
        var currency = text(Column.CURRENCY);
        if (amount == null || currency == null) return null;
        var money = Money.read(amount, currency).filter(it -> it.amount().signum() >= 0);
        if (money.isPresent()) return money.get();
        fault(
                ProblemType.INVALID_VALUE,
                column,
                "Give an amount such as 5240.00 and its currency by the code of ISO 4217.");
        return null;
    }

    /** What has to be there; a cell that was faulty is not missing too. */
    <T> @Nullable T needed(Column column, @Nullable T value) {
        if (value == null && text(column) == null) {
            fault(ProblemType.INVALID_VALUE, column, "This is missing.");
        }
        return value;
    }
}
