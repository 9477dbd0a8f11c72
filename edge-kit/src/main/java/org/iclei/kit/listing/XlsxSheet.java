package org.iclei.kit.listing;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** A workbook of one sheet; numbers are numbers in it and days are days. */
final class XlsxSheet implements Sheet {
    private static final int FLUSHED = 500;

    /** More a cell does not hold. */
    private static final int LONGEST = 32_767;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxSheet(List<String> columns, OutputStream out) {
        workbook = new Workbook(out, "network", "1.0");
        sheet = workbook.newWorksheet("list");
        for (int i = 0; i < columns.size(); i++) sheet.value(0, i, columns.get(i));
    }

    @Override
    public void write(List<? extends @Nullable Object> values) throws IOException {
        row++;
        for (int i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case null -> {}
                case Number number -> sheet.value(row, i, number);
                case LocalDate day -> {
                    sheet.value(row, i, day);
                    sheet.style(row, i).format("yyyy-mm-dd").set();
                }
                case Object text -> sheet.value(row, i, cut(text.toString()));
            }
        }
        if (row % FLUSHED == 0) sheet.flush();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
