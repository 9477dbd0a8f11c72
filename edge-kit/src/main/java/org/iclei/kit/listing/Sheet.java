package org.iclei.kit.listing;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file of one kind while it is written, row by row. */
public interface Sheet extends Closeable {

    /**
     * @param values one for each column: a text, a number or a day; null where nothing is known
     */
    void write(List<? extends @Nullable Object> values) throws IOException;

    /**
     * With its header line, which it has without rows too.
     *
     * @param form CSV or XLSX
     */
    static Sheet of(Form form, List<String> columns, OutputStream out) {
        return switch (form) {
            case CSV -> new CsvSheet(columns, out);
            case XLSX -> new XlsxSheet(columns, out);
            case JSON -> throw new IllegalArgumentException("JSON has no columns");
        };
    }
}
