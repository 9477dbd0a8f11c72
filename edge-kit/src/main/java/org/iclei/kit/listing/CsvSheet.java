package org.iclei.kit.listing;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** CSV (RFC 4180) in UTF-8. */
final class CsvSheet implements Sheet {
    private final CsvWriter writer;

    CsvSheet(List<String> columns, OutputStream out) {
        writer = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.writeRecord(columns);
    }

    @Override
    public void write(List<? extends @Nullable Object> values) {
        writer.writeRecord(values.stream().map(CsvSheet::text).toList());
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case null, default -> Unformulated.text(Objects.toString(value, ""));
        };
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
