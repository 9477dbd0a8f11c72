package org.iclei.membership.takeover;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.iclei.kit.problem.Refused;
import org.iclei.membership.statement.Field;
import org.iclei.schema.problem.ProblemType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Reads the first sheet of a workbook; its numbers and days become the text that CSV would hold.
 */
public final class XlsxTable {
    /** Unpacked; a small file may hold far more than it looks like. */
    private static final long LARGEST = 256L * 1024 * 1024;

    private static final Set<String> DAYS =
            Set.of(Field.JOINED_ON.column(), Field.PAID_UNTIL.column());

    private XlsxTable() {}

    /**
     * @throws Refused MALFORMED_XLSX when it is no workbook
     */
    public static Table read(byte[] bytes) {
        try {
            checkSize(bytes);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                    var rows = workbook.getFirstSheet().openStream()) {
                return table(rows.limit(Table.MOST_ROWS + 2L).toList());
            }
        } catch (Refused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw malformed();
        }
    }

    private static void checkSize(byte[] bytes) throws IOException {
        long size = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    for (int n = content.read(buffer); n > 0; n = content.read(buffer)) {
                        size += n;
                        if (size > LARGEST) throw Table.tooLong();
                    }
                }
            }
        }
    }

    private static Table table(List<Row> rows) {
        if (rows.size() > Table.MOST_ROWS + 1) throw Table.tooLong();
        var header = rows.isEmpty() ? List.<String>of() : texts(rows.getFirst(), List.of());
        var lines = new ArrayList<Table.Line>();
        for (var row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            var fields = texts(row, header);
            if (fields.stream().allMatch(String::isBlank)) continue;
            while (fields.size() < header.size()) fields.add("");
            lines.add(new Table.Line(row.getRowNum(), fields));
        }
        return new Table(header, lines, ProblemType.MALFORMED_XLSX);
    }

    /** A sheet's row ends with its last cell that holds something. */
    private static List<String> texts(Row row, List<String> header) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            boolean day = i < header.size() && DAYS.contains(header.get(i).strip());
            texts.add(row.getOptionalCell(i).map(cell -> text(cell, day)).orElse(""));
        }
        while (!texts.isEmpty() && texts.getLast().isBlank()) texts.removeLast();
        return texts;
    }

    private static String text(Cell cell, boolean day) {
        if (cell.getType() != CellType.NUMBER) return Objects.toString(cell.getText(), "");
        if (day) return cell.asDate().toLocalDate().toString();
        return new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
    }

    private static Refused malformed() {
        return new Refused(ProblemType.MALFORMED_XLSX, "The file is no workbook (XLSX).");
    }
}
