package org.iclei.local.aot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.iclei.local.process.StartFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class AotCacheTest {
    @TempDir Path folder;
    private AotCache cache;

    @BeforeEach
    void aJar() throws IOException {
        cache = new AotCache(Files.writeString(folder.resolve("x-app.jar"), "one"));
    }

    @Test
    void an_application_that_was_never_trained_starts_from_its_jar() {
        assertThat(cache.arguments(Start.CACHED)).containsExactly("-jar", cache.jar().toString());
    }

    @Test
    void a_cache_that_fits_is_used_with_the_jar_it_was_laid_out_from() throws IOException {
        made();

        assertThat(cache.arguments(Start.CACHED))
                .containsExactly(
                        "-XX:AOTCache=" + folder.resolve("aot/app.aot"),
                        "-jar",
                        folder.resolve("aot/x-app.jar").toString());
    }

    @Test
    void it_is_left_out_when_asked() throws IOException {
        made();

        assertThat(cache.arguments(Start.PLAIN)).containsExactly("-jar", cache.jar().toString());
    }

    @Test
    void a_cache_of_another_build_is_not_used() throws IOException {
        made();

        Files.writeString(cache.jar(), "another");

        assertThat(cache.fits()).isFalse();
        assertThat(cache.arguments(Start.CACHED)).containsExactly("-jar", cache.jar().toString());
    }

    @Test
    void a_training_that_noted_nothing_makes_no_cache() {
        assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> cache.make(List.of()));
        assertThat(cache.fits()).isFalse();
    }

    private void made() throws IOException {
        var aot = Files.createDirectories(folder.resolve("aot"));
        Files.createFile(aot.resolve("app.aot"));
        Files.writeString(aot.resolve("made-for"), cache.madeFor());
    }
}
