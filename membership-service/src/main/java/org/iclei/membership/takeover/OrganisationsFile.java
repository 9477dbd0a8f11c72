package org.iclei.membership.takeover;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.iclei.kit.problem.Refused;
import org.iclei.membership.statement.Draft;
import org.iclei.membership.statement.Field;
import org.iclei.schema.problem.ProblemType;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A CSV file (RFC 4180, UTF-8) of organisations, its columns in any order. */
final class OrganisationsFile {

    /**
     * One row.
     *
     * @param number of the line it begins on; the header is line 1
     * @param fields how many it has; a row with more or fewer than the header cannot be read
     */
    record Row(long number, int fields, Draft draft) {}

    /** Imported well within the time that the gateway waits for an answer. */
    static final int MOST_ROWS = 20_000;

    private final List<String> header;
    private final List<CsvRecord> records;

    private OrganisationsFile(List<CsvRecord> records) {
        this.header = records.getFirst().getFields().stream().map(String::strip).toList();
        this.records = records.subList(1, records.size());
    }

    /**
     * @throws Refused MALFORMED_CSV naming what is wrong with the file as a whole
     */
    static OrganisationsFile read(byte[] bytes) {
        var records = records(text(bytes));
        if (records.isEmpty()) throw malformed("The file is empty; it needs " + columns() + ".");
        var file = new OrganisationsFile(records);
        file.checkColumns();
        if (file.records.isEmpty()) throw malformed("The file has no row after its header.");
        return file;
    }

    int columnCount() {
        return header.size();
    }

    List<Row> rows() {
        return records.stream().map(this::row).toList();
    }

    private Row row(CsvRecord record) {
        var texts = new EnumMap<Field, String>(Field.class);
        for (var field : Field.columns()) {
            int position = header.indexOf(field.column());
            if (position < record.getFieldCount()) texts.put(field, record.getField(position));
        }
        return new Row(record.getStartingLineNumber(), record.getFieldCount(), new Draft(texts));
    }

    private void checkColumns() {
        var expected = Field.columns().stream().map(Field::column).collect(Collectors.toSet());
        var missing = new LinkedHashSet<>(Field.columns().stream().map(Field::column).toList());
        header.forEach(missing::remove);
        var unknown = new LinkedHashSet<>(header);
        unknown.removeAll(expected);
        var twice = new LinkedHashSet<>(header);
        twice.removeIf(column -> Collections.frequency(header, column) == 1);
        if (missing.isEmpty() && unknown.isEmpty() && twice.isEmpty()) return;
        throw malformed(
                "The columns do not fit."
                        + named(" Missing: ", missing)
                        + named(" Unknown: ", unknown)
                        + named(" Twice: ", twice));
    }

    private static String named(String what, Set<String> columns) {
        if (columns.isEmpty()) return "";
        return what
                + columns.stream()
                        .limit(20)
                        .map(column -> "'" + column + "'")
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String columns() {
        return "the columns "
                + Field.columns().stream().map(Field::column).collect(Collectors.joining(", "));
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
            var records = reader.stream().limit(MOST_ROWS + 2L).toList();
            if (records.size() > MOST_ROWS + 1) throw tooLong();
            return records;
        } catch (CsvParseException e) {
            throw malformed("The file is not CSV: a quotation mark is not closed or out of place.");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Refused tooLong() {
        return new Refused(
                ProblemType.BODY_TOO_LARGE,
                "A file has at most %,d rows. Split it.".formatted(MOST_ROWS));
    }

    private static Refused malformed(String detail) {
        return new Refused(ProblemType.MALFORMED_CSV, detail);
    }
}
