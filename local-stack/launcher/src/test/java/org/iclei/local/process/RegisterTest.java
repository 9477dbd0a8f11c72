package org.iclei.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

class RegisterTest {
    @TempDir Path folder;
    private Process process;
    private Path file;

    @BeforeEach
    void somethingRuns() throws IOException {
        process = new ProcessBuilder("sleep", "600").start();
        file = folder.resolve("processes");
    }

    @AfterEach
    void nothingRuns() {
        process.destroyForcibly();
    }

    @Test
    void what_a_killed_launcher_left_behind_is_ended() throws IOException {
        var start = process.info().startInstant().orElseThrow();
        write(start);

        assertThat(new Register(file).endLeftovers()).containsExactly("store");
        assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void a_stranger_who_got_the_same_number_later_is_left_alone() throws IOException {
        write(process.info().startInstant().orElseThrow().minusSeconds(60));

        assertThat(new Register(file).endLeftovers()).isEmpty();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void half_a_line_is_passed_over() throws IOException {
        Files.writeString(file, process.pid() + " 17");

        assertThat(new Register(file).endLeftovers()).isEmpty();
    }

    private void write(Instant start) throws IOException {
        Files.writeString(file, process.pid() + " " + start.toEpochMilli() + " store\n");
    }
}
