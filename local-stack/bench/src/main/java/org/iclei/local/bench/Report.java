package org.iclei.local.bench;

import org.iclei.local.bench.measure.Figures;
import org.iclei.local.bench.measure.Outcome;
import org.iclei.local.bench.measure.Samples;
import org.iclei.local.bench.measure.Table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that one run has shown, as the page that docs/benchmarks.md is. */
final class Report {
    private final Machine machine;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final Table starts = new Table("From ./run to the first page", "Seconds (least–most)");
    private final Map<String, Double> memory = new LinkedHashMap<>();

    Report(Machine machine) {
        this.machine = machine;
    }

    void add(Outcome outcome) {
        outcomes.add(outcome);
    }

    /** What could not be measured, and why. */
    void leftOut(String what) {
        missing.add(what);
    }

    void start(String how, Samples seconds) {
        starts.row(how, Figures.of(seconds));
    }

    void memory(Map<String, Double> sizes) {
        memory.putAll(sizes);
    }

    private Table memoryTable() {
        var table = new Table("Process", "Resident after all of this, MiB");
        memory.forEach((name, size) -> table.row(name, Figures.of(size)));
        double all = memory.values().stream().mapToDouble(size -> size).sum();
        table.row("all of them", Figures.of(all));
        return table;
    }

    @Override
    public String toString() {
        var page = new StringBuilder(machine.toString()).append("\n\n");
        page.append(Table.of(outcomes)).append('\n');
        missing.forEach(what -> page.append("Left out: ").append(what).append("\n\n"));
        return page.append(starts).append('\n').append(memoryTable()).toString();
    }
}
