package org.iclei.local.bench;

import org.iclei.local.bench.figure.Commands;
import org.iclei.local.bench.figure.Delivery;
import org.iclei.local.bench.figure.Import;
import org.iclei.local.bench.figure.Relay;
import org.iclei.local.bench.figure.Site;
import org.iclei.local.bench.figure.Starts;
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
import java.util.List;
import java.util.Map;

/** Measures the real system, in a folder and on ports of its own; see docs/benchmarks.md. */
public final class Bench {
    private static final int CONNECTIONS = 32;
    private static final int CITIES = 9_000;
    private static final int BACKLOG = 5_000;
    private static final Course ROUNDS = new Course(25, 40, 5);
    private static final Course FEW_ROUNDS = new Course(2, 3, 3);
    private static final Pace PACE = new Pace(1_000, Duration.ofMillis(10));
    private static final Duration SLICE = Duration.ofSeconds(2);

    private final Path repository = Path.of("").toAbsolutePath();
    private final Path folder = repository.resolve(".local/bench");
    private final Progress progress = Progress.timed(System.out);
    private final Report report = new Report(Machine.here(repository, Clock.systemDefaultZone()));

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
        if (choices.train() || !Training.done()) {
            Training.run(folder.resolve("training"), progress, Workout::with);
        }
        if (choices.train()) return;
        wipe("stack");
        wipe("starts");
        try (var site = Site.start(folder.resolve("stack"), progress)) {
            figures(site);
        }
        orLeaveOut("the starts", this::starts);
        System.out.println("\n" + report);
        if (choices.write()) new Page(repository.resolve("docs/benchmarks.md")).replace(report);
    }

    private void figures(Site site) {
        var commands = new Commands(site, new Load(CONNECTIONS, SLICE));
        measure(site, commands.atTheService(), ROUNDS);
        warm = measure(site, commands.throughTheGateway(), ROUNDS).ours();
        orLeaveOut(
                "the relay",
                () -> measure(site, new Relay(site, BACKLOG, SLICE).comparison(), FEW_ROUNDS));
        orLeaveOut(
                "the delivery",
                () -> measure(site, new Delivery(site, PACE).comparison(), FEW_ROUNDS));
        orLeaveOut(
                "the import",
                () -> {
                    var cities = Cities.fetched(folder.resolve("cities"), CITIES);
                    measure(site, new Import(site, cities).comparison(), FEW_ROUNDS);
                });
        report.memory(site.residents().memory());
    }

    private void orLeaveOut(String what, Runnable figure) {
        try {
            figure.run();
        } catch (IllegalStateException | UncheckedIOException e) {
            var without = what + ", because: " + e.getMessage();
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
