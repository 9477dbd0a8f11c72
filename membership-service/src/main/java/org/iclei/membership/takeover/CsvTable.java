package org.iclei.membership.takeover;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads CSV (RFC 4180) in UTF-8. */
public final class CsvTable {
    private CsvTable() {}

    /**
     * @throws Refused MALFORMED_CSV when it is none
     */
    public static Table read(byte[] bytes) {
        var records = records(text(bytes));
        var header = records.isEmpty() ? List.<String>of() : fields(records.getFirst()).toList();
        var lines =
                records.stream()
                        .skip(1)
                        .map(
                                record ->
                                        new Table.Line(
                                                record.getStartingLineNumber(),
                                                fields(record).map(CsvTable::unguarded).toList()))
                        .toList();
        return new Table(header, lines, ProblemType.MALFORMED_CSV);
    }

    private static Stream<String> fields(CsvRecord record) {
        return record.getFields().stream();
    }

    /** Our own files put an apostrophe before what a spreadsheet would calculate. */
    private static String unguarded(String field) {
        return field.matches("(?s)'[=+\\-@\\t\\r].*") ? field.substring(1) : field;
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return !text.isEmpty() && text.charAt(0) == '\uFEFF'
                    ? text.subSequence(1, text.length()).toString()
                    : text.toString();
        } catch (CharacterCodingException e) {
            throw malformed("The file is not in UTF-8.");
        }
    }

    private static List<CsvRecord> records(String text) {
        try (var reader =
                CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text)) {
            var records = reader.stream().limit(Table.MOST_ROWS + 2L).toList();
            if (records.size() > Table.MOST_ROWS + 1) throw Table.tooLong();
            return records;
        } catch (CsvParseException e) {
            throw malformed("The file is not CSV: a quotation mark is not closed or out of place.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refused malformed(String detail) {
        return new Refused(ProblemType.MALFORMED_CSV, detail);
    }
}
