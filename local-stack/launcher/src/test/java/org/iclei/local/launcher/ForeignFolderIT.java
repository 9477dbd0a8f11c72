package org.iclei.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line, told to use a folder in which somebody else keeps something. */
class ForeignFolderIT {
    @TempDir Path repository;

    @BeforeEach
    void somebodysWork() throws IOException {
        Files.createDirectories(repository.resolve("local-stack/launcher"));
        Files.writeString(repository.resolve("README.md"), "work of years");
        Files.createDirectories(repository.resolve("broker"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "local-stack", "local-stack/launcher/..", "README.md"})
    void fresh_is_refused_and_nothing_is_touched(String folder) throws Exception {
        assertThat(refusal("--fresh", "--data", folder)).contains("not this system's", "--data");

        assertThat(everything())
                .containsExactlyInAnyOrder(
                        "", "README.md", "broker", "local-stack", "local-stack/launcher");
        assertThat(repository.resolve("README.md")).hasContent("work of years");
    }

    @Test
    void without_fresh_it_is_refused_too_before_anything_is_written() throws Exception {
        assertThat(refusal("--data", ".", "--now", "2015-07-01")).contains("not this system's");

        assertThat(everything()).hasSize(5);
    }

    private String refusal(String... options) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        var line = new ArrayList<>(List.of(java, "-cp", classPath, Launcher.class.getName()));
        line.addAll(List.of(options));
        var said = Files.createTempFile("said", ".log");
        var launcher =
                new ProcessBuilder(line)
                        .directory(repository.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        try {
            assertThat(launcher.waitFor(1, TimeUnit.MINUTES)).as("it ended").isTrue();
            assertThat(launcher.exitValue()).isEqualTo(1);
            return Files.readString(said);
        } finally {
            launcher.destroy();
            launcher.waitFor();
            Files.delete(said);
        }
    }

    private List<String> everything() throws IOException {
        try (var files = Files.walk(repository)) {
            return files.map(file -> repository.relativize(file).toString()).toList();
        }
    }
}
