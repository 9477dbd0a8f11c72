package org.iclei.membership.reference;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A CSV file that is part of the service. */
public final class ReferenceTable {
    public record Row(NamedCsvRecord fields) {
        public String get(String column) {
            return fields.getField(column);
        }
    }

    private ReferenceTable() {}

    /** What each row says. */
    public static <T> List<T> rows(String resource, Function<Row, T> read) {
        try (var file = Objects.requireNonNull(ReferenceTable.class.getResourceAsStream(resource));
                var reader =
                        CsvReader.builder()
                                .commentStrategy(CommentStrategy.SKIP)
                                .ofNamedCsvRecord(file)) {
            return reader.stream().map(Row::new).map(read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
