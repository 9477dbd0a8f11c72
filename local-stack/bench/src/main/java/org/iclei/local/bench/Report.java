package org.iclei.local.bench;

import org.iclei.local.bench.measure.Figures;
import org.iclei.local.bench.measure.Outcome;
import org.iclei.local.bench.measure.Samples;
import org.iclei.local.bench.measure.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything that one run has shown, as the page that docs/benchmarks.md is. */
final class Report {
    private final Machine machine;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final Table starts = new Table("From ./run to the first page", "Seconds (least–most)");
    private final Table memory = new Table("Process", "Resident after all of this, MiB");

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
        sizes.forEach((name, size) -> memory.row(name, Figures.of(size)));
        double all = sizes.values().stream().mapToDouble(size -> size).sum();
        memory.row("all of them", Figures.of(all));
    }

    @Override
    public String toString() {
        var page = new StringBuilder(machine.toString()).append("\n\n");
        page.append(Table.of(outcomes)).append('\n');
        missing.forEach(what -> page.append("Left out: ").append(what).append("\n\n"));
        return page.append(starts).append('\n').append(memory).toString();
    }
}
