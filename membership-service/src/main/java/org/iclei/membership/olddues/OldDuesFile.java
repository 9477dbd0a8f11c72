package org.iclei.membership.olddues;

import org.iclei.kit.problem.Refused;
import org.iclei.membership.takeover.Table;
import org.iclei.schema.problem.ProblemType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A file of invoices, its columns in any order: the invoices in it, and the rows with faults. */
final class OldDuesFile {

    /**
     * An invoice with the rows that describe it.
     *
     * @param faulty whether one of them has faults: then none of them counts
     */
    record Entry(OldInvoice invoice, List<Long> rows, boolean faulty) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<Long, List<OldDuesReport.Fault>> faults = new TreeMap<>();
    private final LocalDate today;

    private OldDuesFile(LocalDate today) {
        this.today = today;
    }

    /**
     * @throws Refused MALFORMED_CSV when its columns do not fit
     */
    static OldDuesFile of(Table table, LocalDate today) {
        table.checkColumns(Column.needed(), Column.all());
        var header = table.columns();
        var file = new OldDuesFile(today);
        table.lines().forEach(line -> file.take(header, line));
        return file;
    }

    /** What can be taken, by number. */
    List<Entry> sound() {
        return entries.values().stream().filter(entry -> !entry.faulty()).toList();
    }

    /** Faults by row. */
    Map<Long, List<OldDuesReport.Fault>> faults() {
        return faults;
    }

    void reject(Entry entry, OldDuesReport.Fault fault) {
        entry.rows().forEach(row -> faults.put(row, List.of(fault)));
    }

    private void take(List<String> header, Table.Line line) {
        var texts = new EnumMap<Column, String>(Column.class);
        for (var column : Column.values()) {
            int position = header.indexOf(column.header());
            if (position >= 0 && position < line.fields().size()) {
                texts.put(column, line.fields().get(position));
            }
        }
        var cells = new Cells(texts);
        var read = new ReadRow(cells, today).read();
        if (read == null) {
            faults.put(line.number(), cells.faults());
            var number = cells.text(Column.NUMBER);
            if (number != null) entries.computeIfPresent(number, (_, it) -> spoilt(it, line));
            return;
        }
        var known = entries.get(read.number());
        entries.put(read.number(), known == null ? first(read, line) : joined(known, read, line));
    }

    private static Entry first(OldInvoice read, Table.Line line) {
        return new Entry(read, List.of(line.number()), false);
    }

    private Entry joined(Entry known, OldInvoice read, Table.Line line) {
        if (!read.isAlso(known.invoice())) {
            faults.put(line.number(), List.of(fault("An earlier row says otherwise.")));
            return spoilt(known, line);
        }
        var payments = new ArrayList<>(known.invoice().payments());
        payments.addAll(read.payments());
        var rows = new ArrayList<>(known.rows());
        rows.add(line.number());
        return new Entry(known.invoice().paidBy(payments), rows, known.faulty());
    }

    /** With one row in doubt, the others would be half an invoice. */
    private Entry spoilt(Entry known, Table.Line line) {
        var fault = fault("Row " + line.number() + " of the same invoice has faults.");
        known.rows().forEach(row -> faults.putIfAbsent(row, List.of(fault)));
        return new Entry(known.invoice(), known.rows(), true);
    }

    private static OldDuesReport.Fault fault(String detail) {
        var slug = ProblemType.DUPLICATE_ROW.slug();
        return new OldDuesReport.Fault(slug, Column.NUMBER.header(), detail);
    }
}
