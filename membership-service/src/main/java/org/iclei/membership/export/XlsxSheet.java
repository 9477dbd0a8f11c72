package org.iclei.membership.export;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.organisation.Organisation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** A workbook of one sheet; numbers are numbers in it and days are days. */
final class XlsxSheet implements Sheet {
    private static final List<Column> COLUMNS = Column.all();
    private static final int FLUSHED = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxSheet(OutputStream out) {
        workbook = new Workbook(out, "membership", "1.0");
        sheet = workbook.newWorksheet("organisations");
        for (int i = 0; i < COLUMNS.size(); i++) sheet.value(0, i, COLUMNS.get(i).name());
    }

    @Override
    public void write(Loaded<Organisation> organisation) throws IOException {
        row++;
        for (int i = 0; i < COLUMNS.size(); i++) {
            switch (COLUMNS.get(i).value().apply(organisation)) {
                case null -> {}
                case Number number -> sheet.value(row, i, number);
                case LocalDate day -> {
                    sheet.value(row, i, day);
                    sheet.style(row, i).format("yyyy-mm-dd").set();
                }
                case Object text -> sheet.value(row, i, text.toString());
            }
        }
        if (row % FLUSHED == 0) sheet.flush();
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
