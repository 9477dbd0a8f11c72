package org.iclei.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

class CheckoutTest {
    @TempDir Path root;

    @Test
    void the_repository_is_found_from_inside_a_module() {
        assertThat(Checkout.here().root().resolve("pom.xml")).exists();
    }

    @Test
    void the_application_of_the_last_build_counts() throws IOException {
        built("gateway-0.9.0-app.jar", Instant.EPOCH);
        var latest = built("gateway-1.0.0-app.jar", Instant.EPOCH.plusSeconds(1));
        built("gateway-1.0.0.jar", Instant.EPOCH.plusSeconds(2));

        assertThat(new Checkout(root).application("gateway")).contains(latest);
    }

    @Test
    void what_was_never_built_is_not_there() {
        assertThat(new Checkout(root).application("gateway")).isEmpty();
    }

    private Path built(String name, Instant at) throws IOException {
        var target = Files.createDirectories(root.resolve("gateway/target"));
        var jar = Files.createFile(target.resolve(name));
        return Files.setLastModifiedTime(jar, FileTime.from(at));
    }
}
