package org.iclei.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.local.clock.SettableClock;
import org.iclei.local.process.Children;
import org.iclei.local.process.TakenPorts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The command line in a repository in which no application is built: the foundation alone. */
class LauncherIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir Path repository;
    private Path said;
    private Process launcher;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(repository.resolve("local-stack/launcher"));
        said = repository.resolve("said.log");
        launcher = launch();
        await().atMost(PATIENCE).until(() -> said().contains("The system runs"));
    }

    @AfterEach
    void stop() {
        launcher.destroy();
        assertThat(launcher.onExit()).succeedsWithin(PATIENCE);
    }

    @Test
    void told_to_stop_it_stops_in_order_and_starts_again_on_its_data() throws IOException {
        var children = children();
        launcher.destroy();
        assertThat(launcher.onExit()).succeedsWithin(PATIENCE);
        assertThat(said()).contains("stopped").doesNotContain("Exception", "ended with code");
        assertThat(children).hasSize(3).noneMatch(ProcessHandle::isAlive);
        var key = Files.readString(repository.resolve(".local/issuer-key.json"));

        launcher = launch();
        await().atMost(PATIENCE).until(() -> said().contains("The system runs"));
        assertThat(repository.resolve(".local/issuer-key.json")).hasContent(key);
    }

    @Test
    void killed_it_leaves_nobody_behind() throws IOException {
        var children = children();

        launcher.destroyForcibly();

        assertThat(children).hasSize(3);
        await().atMost(PATIENCE).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void a_second_one_on_the_same_folder_is_refused_and_harms_nobody() throws Exception {
        var children = children();

        var second = command().redirectErrorStream(true).start();

        assertThat(new String(second.getInputStream().readAllBytes())).contains("already runs");
        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(children).hasSize(3).allMatch(ProcessHandle::isAlive);
    }

    @Test
    void what_it_makes_and_nothing_else_is_wiped() throws Exception {
        launcher.destroy();
        assertThat(launcher.onExit()).succeedsWithin(PATIENCE);
        var places = benchBeside();

        try (var children = new Children(repository.resolve(".local"))) {
            children.wipe();
        }

        assertThat(names(".local")).containsExactlyInAnyOrder("lock", "processes", "bench");
        assertThat(places).hasContent("kept");
    }

    @Test
    void fresh_begins_anew_and_does_not_disturb_a_bench_beside_it() throws Exception {
        launcher.destroy();
        assertThat(launcher.onExit()).succeedsWithin(PATIENCE);
        var key = Files.readString(repository.resolve(".local/issuer-key.json"));
        var places = benchBeside();

        launcher = launch("--fresh");
        await().atMost(PATIENCE).until(() -> said().contains("The system runs"));

        assertThat(Files.readString(repository.resolve(".local/issuer-key.json")))
                .isNotEqualTo(key);
        assertThat(places).hasContent("kept");
    }

    @Test
    void the_business_begins_on_the_day_asked_for_and_never_goes_back() throws Exception {
        launcher.destroy();
        assertThat(launcher.onExit()).succeedsWithin(PATIENCE);

        launcher = launch("--fresh", "--now", "2015-07-01");
        await().atMost(PATIENCE).until(() -> said().contains("The system runs"));
        assertThat(clock().now()).isBetween("2015-07-01T00:00:00Z", "2015-07-02T00:00:00Z");
        assertThat(clock().forward(Instant.parse("2015-10-19T00:00:00Z"))).isTrue();
        launcher.destroy();
        assertThat(launcher.onExit()).succeedsWithin(PATIENCE);

        launcher = launch("--now", "2015-07-02");
        assertThat(launcher.waitFor()).isEqualTo(1);
        assertThat(said()).contains("it is 2015-10-19T", "--fresh");
    }

    private Path benchBeside() throws IOException {
        var cities = Files.createDirectories(repository.resolve(".local/bench/cities"));
        return Files.writeString(cities.resolve("places"), "kept");
    }

    private List<String> names(String folder) throws IOException {
        try (var entries = Files.list(repository.resolve(folder))) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    private SettableClock clock() {
        return new SettableClock(repository.resolve(".local"), Clock.systemUTC());
    }

    private Process launch(String... options) throws IOException {
        return command(options).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    }

    private ProcessBuilder command(String... options) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        var main = Launcher.class.getName();
        var line = new ArrayList<>(List.of(java, "-cp", classPath, main));
        line.addAll(List.of("--port-offset", offset()));
        line.addAll(List.of(options));
        return new ProcessBuilder(line).directory(repository.toFile());
    }

    /** The usual ports may be a person's. */
    private static String offset() {
        return IntStream.iterate(1_000, offset -> offset + 100)
                .filter(offset -> free(Ports.USUAL.shifted(offset)))
                .mapToObj(String::valueOf)
                .findFirst()
                .orElseThrow();
    }

    private static boolean free(Ports ports) {
        return List.of(
                        ports.store(),
                        ports.broker(),
                        ports.controller(),
                        ports.issuer(),
                        ports.clock())
                .stream()
                .allMatch(TakenPorts::free);
    }

    private String said() throws IOException {
        return Files.readString(said);
    }

    private List<ProcessHandle> children() throws IOException {
        return Files.readAllLines(repository.resolve(".local/processes")).stream()
                .map(line -> ProcessHandle.of(Long.parseLong(line.split(" ")[0])))
                .flatMap(Optional::stream)
                .toList();
    }
}
