package org.iclei.local.bench;

import com.mongodb.MongoException;

import org.iclei.local.bench.Choices.Kind;
import org.iclei.local.bench.figure.Commands;
import org.iclei.local.bench.figure.Delivery;
import org.iclei.local.bench.figure.Import;
import org.iclei.local.bench.figure.Lists;
import org.iclei.local.bench.figure.Rebuild;
import org.iclei.local.bench.figure.Relay;
import org.iclei.local.bench.figure.Site;
import org.iclei.local.bench.figure.Starts;
import org.iclei.local.bench.figure.Sweep;
import org.iclei.local.bench.measure.Comparison;
import org.iclei.local.bench.measure.Course;
import org.iclei.local.bench.measure.Load;
import org.iclei.local.bench.measure.Outcome;
import org.iclei.local.bench.measure.Pace;
import org.iclei.local.bench.measure.Samples;
import org.iclei.local.bench.system.Cities;
import org.iclei.local.launcher.Progress;
import org.iclei.local.launcher.Training;
import org.iclei.local.process.StartFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Measures the real system, in a folder and on ports of its own; see docs/benchmarks.md. */
public final class Bench {
    private static final int CONNECTIONS = 32;
    private static final int CITIES = 10_000;
    private static final int MANY = 100_000;
    private static final int MEMBERS = 10_000;
    private static final int QUESTIONS = 200;
    private static final int BACKLOG = 5_000;
    private static final Course ROUNDS = new Course(25, 40, 5);
    private static final Course FEW_ROUNDS = new Course(2, 3, 3);

    /** Each member turns twice; importing and following its dues has warmed what a turn needs. */
    private static final Course TWICE = new Course(0, 0, 2);

    private static final Pace PACE = new Pace(1_000, Duration.ofMillis(10));
    private static final Duration SLICE = Duration.ofSeconds(2);

    private final Path repository = Path.of("").toAbsolutePath();
    private final Path folder = repository.resolve(".local/bench");
    private final Progress progress = Progress.timed(System.out);
    private final Report report = new Report(Machine.here(repository, Clock.systemDefaultZone()));

    private final AtomicInteger importsSoFar = new AtomicInteger();
    private Set<Kind> chosen = Set.of();

    /** What the warm system showed through the gateway. */
    private @Nullable Samples warm;

    private Bench() {}

    public static void main(String[] arguments) {
        try {
            new Bench().run(Choices.parse(List.of(arguments)));
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run(Choices choices) {
        wipe("training");
        if (choices.train() || choices.figures().contains(Kind.STARTS) && !Training.done()) {
            Training.run(folder.resolve("training"), progress, Workout::with);
        }
        if (choices.train()) return;
        chosen = choices.figures();
        at("stack", List.of(Kind.COMMANDS, Kind.RELAY, Kind.DELIVERY), this::figures);
        at("register", List.of(Kind.LIST, Kind.IMPORT, Kind.SWEEP, Kind.REBUILD), this::register);
        wipe("starts");
        orLeaveOut(Kind.STARTS, this::starts);
        System.out.println("\n" + report);
        if (choices.write()) new Page(repository.resolve("docs/benchmarks.md")).replace(report);
    }

    /** A system of its own for these, when any of them is wanted. */
    private void at(String name, List<Kind> kinds, Consumer<Site> figures) {
        if (Collections.disjoint(kinds, chosen)) return;
        wipe(name);
        try (var site = Site.start(folder.resolve(name), progress)) {
            site.begin();
            figures.accept(site);
            report.memory(site.residents().memory());
        }
    }

    private void figures(Site site) {
        if (chosen.contains(Kind.COMMANDS)) {
            var commands = new Commands(site, new Load(CONNECTIONS, SLICE));
            measure(site, commands.atTheService(), ROUNDS);
            warm = measure(site, commands.throughTheGateway(), ROUNDS).ours();
        }
        orLeaveOut(
                Kind.RELAY,
                () -> measure(site, new Relay(site, BACKLOG, SLICE).comparison(), FEW_ROUNDS));
        orLeaveOut(
                Kind.DELIVERY,
                () -> measure(site, new Delivery(site, PACE).comparison(), FEW_ROUNDS));
    }

    /** What grows with the register, the small one first. */
    private void register(Site site) {
        orLeaveOut(Kind.LIST, () -> measure(site, lists(site, CITIES), FEW_ROUNDS));
        orLeaveOut(Kind.IMPORT, () -> measure(site, imports(site).comparison(), FEW_ROUNDS));
        orLeaveOut(Kind.SWEEP, () -> measure(site, Sweep.of(site, MEMBERS).comparison(), TWICE));
        orLeaveOut(
                Kind.REBUILD,
                () -> {
                    var rebuild = new Rebuild(site);
                    measure(site, rebuild.ofEventsService(), FEW_ROUNDS);
                    measure(site, rebuild.ofExchangeService(), FEW_ROUNDS);
                });
        orLeaveOut(Kind.LIST, () -> measure(site, lists(site, MANY), FEW_ROUNDS));
    }

    private Comparison lists(Site site, int organisations) {
        progress.say("A register of %,d organisations".formatted(organisations));
        if (organisations == CITIES) imports(site).once();
        return Lists.over(site, organisations, QUESTIONS).comparison();
    }

    private Import imports(Site site) {
        var cities = Cities.fetched(folder.resolve("cities"), CITIES);
        return new Import(site, cities, importsSoFar);
    }

    private void orLeaveOut(Kind what, Runnable figure) {
        if (!chosen.contains(what)) return;
        try {
            figure.run();
        } catch (IllegalStateException | UncheckedIOException | MongoException e) {
            var without = what.word() + ", because: " + e.getMessage();
            progress.say("Left out: " + without);
            report.leftOut(without);
        }
    }

    private Outcome measure(Site site, Comparison comparison, Course course) {
        var outcome = comparison.run(course, site.rest(), progress::say);
        report.add(outcome);
        return outcome;
    }

    private void starts() {
        var starts = new Starts(repository, folder.resolve("starts"), progress::say);
        starts.measure(3);
        if (warm != null) starts.firstSeconds(warm).forEach(report::add);
        report.memory(Map.of("launcher", starts.launcherMemory()));
        report.start("with the caches", starts.firstPages(true));
        report.start("without them", starts.firstPages(false));
    }

    private void wipe(String name) {
        try {
            FileSystemUtils.deleteRecursively(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
