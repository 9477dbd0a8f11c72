package org.iclei.membership.takeover;

import org.iclei.kit.problem.Refused;
import org.iclei.membership.statement.Draft;
import org.iclei.membership.statement.Field;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file of organisations, its columns in any order. */
final class OrganisationsFile {
    /**
     * One row.
     *
     * @param number of the line it begins on; the header is line 1
     * @param fields how many it has; a row with more or fewer than the header cannot be read
     */
    record Row(long number, int fields, Draft draft) {}

    /** What our own files say beyond what a file can state: who it is follows from the rest. */
    private static final Set<String> NOT_READ = Set.of("id", "standing");

    private final Table table;
    private final List<String> header;

    private OrganisationsFile(Table table) {
        this.table = table;
        this.header = table.columns();
    }

    /**
     * @throws Refused MALFORMED_CSV or MALFORMED_XLSX naming what is wrong with the file as a whole
     */
    static OrganisationsFile of(Table table) {
        table.checkColumns(needed(), known());
        if (table.lines().isEmpty()) throw table.refused("The file has no row after its header.");
        return new OrganisationsFile(table);
    }

    int columnCount() {
        return header.size();
    }

    List<Row> rows() {
        return table.lines().stream().map(this::row).toList();
    }

    private Row row(Table.Line line) {
        var texts = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            int position = header.indexOf(field.column());
            if (position >= 0 && position < line.fields().size()) {
                texts.put(field, line.fields().get(position));
            }
        }
        return new Row(line.number(), line.fields().size(), new Draft(texts));
    }

    private static List<String> needed() {
        return Field.columns().stream().map(Field::column).toList();
    }

    private static Set<String> known() {
        return Stream.concat(NOT_READ.stream(), Arrays.stream(Field.values()).map(Field::column))
                .collect(Collectors.toSet());
    }
}
