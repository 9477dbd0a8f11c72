package org.iclei.local.bench.figure;

import org.iclei.local.bench.measure.Load;
import org.iclei.local.bench.measure.Outcome;
import org.iclei.local.bench.measure.Samples;
import org.iclei.local.bench.system.Launch;
import org.iclei.local.bench.system.Registration;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * {@code ./run} again and again on data that it knows, by turns with and without its caches: how
 * long until the first page, and what the ten seconds after it are like.
 */
public final class Starts {
    private static final Load FIRST_SECONDS = new Load(32, Duration.ofSeconds(10));
    private static final int OFFSET = 4_000;

    private final Path repository;
    private final Path folder;
    private final Consumer<String> say;
    private final List<Double> cachedPages = new ArrayList<>();
    private final List<Double> plainPages = new ArrayList<>();
    private final List<Double> cachedRates = new ArrayList<>();
    private final List<Double> plainRates = new ArrayList<>();
    private double launcherMemory;

    public Starts(Path repository, Path folder, Consumer<String> say) {
        this.repository = repository;
        this.folder = folder;
        this.say = say;
    }

    /** Resident after the last start, in MiB. */
    public double launcherMemory() {
        return launcherMemory;
    }

    /** The first start of all loads the demo and is not counted. */
    public void measure(int rounds) {
        say.accept("Starts by ./run");
        try (var first = launch(List.of())) {
            first.untilFirstPage();
            first.untilItRuns();
        }
        for (int round = 0; round < rounds; round++) {
            once("with caches", List.of(), cachedPages, cachedRates);
            once("without", List.of("--plain"), plainPages, plainRates);
        }
    }

    private void once(String how, List<String> options, List<Double> pages, List<Double> rates) {
        try (var launch = launch(options)) {
            double page = launch.untilFirstPage();
            var token = launch.token();
            double rate = FIRST_SECONDS.perSecond(() -> new Registration(launch.gateway(), token));
            launcherMemory = launch.launcherMemory();
            pages.add(page);
            rates.add(rate);
            say.accept(
                    "    %s: first page after %.1f s, then %.0f per second"
                            .formatted(how, page, rate));
        }
    }

    private Launch launch(List<String> options) {
        return new Launch(repository, folder, OFFSET, options);
    }

    public Samples firstPages(boolean cached) {
        return new Samples(cached ? cachedPages : plainPages);
    }

    /**
     * @param warm the same commands on the warm system, of the same run
     */
    public List<Outcome> firstSeconds(Samples warm) {
        var title = "First ten seconds after a start, commands through the gateway, ";
        return List.of(
                outcome(title + "with caches", cachedRates, warm),
                outcome(title + "without", plainRates, warm));
    }

    private static Outcome outcome(String title, List<Double> rates, Samples warm) {
        var limit = new Samples(rates.stream().map(_ -> warm.median()).toList());
        return new Outcome(title, "per second", new Samples(rates), "warm", limit, null);
    }
}
