package org.iclei.membership.reference;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** A CSV file that is part of the service. */
public final class ReferenceTable {
    public record Row(NamedCsvRecord fields) {
        public String get(String column) {
            return fields.getField(column);
        }
    }

    private ReferenceTable() {}

    public static List<Row> rows(String resource) {
        try (var file = Objects.requireNonNull(ReferenceTable.class.getResourceAsStream(resource));
                var reader =
                        CsvReader.builder()
                                .commentStrategy(CommentStrategy.SKIP)
                                .ofNamedCsvRecord(file)) {
            return reader.stream().map(Row::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
