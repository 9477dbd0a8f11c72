package org.iclei.local.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Markdown table that reads well as plain text too. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... header) {
        rows.add(List.of(header));
    }

    public Table row(String... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException("a row has as many cells as the header");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** One row an outcome: what was measured, its limit, their ratio and what it should be. */
    public static Table of(List<Outcome> outcomes) {
        var table = new Table("What", "Ours", "Limit", "Ratio (least–most)", "Aim");
        for (var outcome : outcomes) {
            var aim = outcome.aim();
            var ratios = outcome.ratios();
            table.row(
                    outcome.title(),
                    Figures.of(outcome.ours().median()) + " " + outcome.unit(),
                    "%s %s %s"
                            .formatted(
                                    Figures.of(outcome.limit().median()),
                                    outcome.unit(),
                                    outcome.limitName()),
                    Figures.of(ratios),
                    aim == null ? "" : aim.said(ratios.median()));
        }
        return table;
    }

    @Override
    public String toString() {
        int columns = rows.getFirst().size();
        var widths = IntStream.range(0, columns).map(this::width).toArray();
        var lines = new ArrayList<>(rows.stream().map(row -> line(row, widths)).toList());
        lines.add(
                1,
                IntStream.of(widths)
                        .mapToObj("-"::repeat)
                        .collect(Collectors.joining(" | ", "| ", " |")));
        return String.join("\n", lines) + "\n";
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> row.get(i) + " ".repeat(widths[i] - row.get(i).length()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
