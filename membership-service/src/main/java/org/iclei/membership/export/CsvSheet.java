package org.iclei.membership.export;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.organisation.Organisation;
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
    private static final List<Column> COLUMNS = Column.all();

    private final CsvWriter writer;

    CsvSheet(OutputStream out) {
        writer = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.writeRecord(COLUMNS.stream().map(Column::name).toList());
    }

    @Override
    public void write(Loaded<Organisation> organisation) {
        writer.writeRecord(
                COLUMNS.stream().map(column -> text(column.value().apply(organisation))).toList());
    }

    private static String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) return number.toPlainString();
        return Unformulated.text(Objects.toString(value, ""));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
