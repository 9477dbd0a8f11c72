package org.iclei.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

class GuardTest {
    @TempDir Path folder;

    @Test
    void the_registered_end_when_the_pipe_from_the_launcher_closes() throws IOException {
        var orphan = new ProcessBuilder("sleep", "600").start();
        var register = folder.resolve("processes");
        var guard = new Guard(register);
        Files.writeString(register, orphan.pid() + " 0 store\n");

        guard.close();

        assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(20));
    }
}
