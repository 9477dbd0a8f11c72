package org.iclei.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The image is built from what Maven packages, and asks after its health where that is told. */
class ContainerImageIT {
    static final List<String> MODULES = Applications.MODULES;

    private static final Checkout CHECKOUT = Checkout.here();

    @TempDir Path folder;

    @ParameterizedTest
    @FieldSource("MODULES")
    void the_jar_is_where_the_image_looks_for_it(String module) throws Exception {
        var jar = CHECKOUT.root().relativize(CHECKOUT.application(module).orElseThrow());
        var copied = one("COPY (\\S+) application\\.jar").replace("${APPLICATION}", module);
        var letIn =
                Files.readAllLines(CHECKOUT.root().resolve(".dockerignore")).stream()
                        .filter(line -> line.startsWith("!"))
                        .map(line -> line.substring(1));

        assertThat(matches(copied, jar)).isTrue();
        assertThat(letIn).filteredOn(pattern -> matches(pattern, jar)).hasSize(1);
    }

    @Test
    void the_jar_is_laid_out_in_the_layers_that_the_image_copies() throws Exception {
        var jar = CHECKOUT.application("gateway").orElseThrow();
        var command = one("RUN (java .*-Djarmode.*)").split(" ");
        command[0] = ProcessHandle.current().info().command().orElseThrow();
        Files.copy(jar, folder.resolve("application.jar"));
        var laidOut = new ProcessBuilder(command).directory(folder.toFile()).start();
        assertThat(laidOut.waitFor(60, TimeUnit.SECONDS)).isTrue();

        var layers = folder.resolve("layers");
        var copied = all("COPY --from=layers /extracted/layers/(\\S+)/ \\./");
        try (var there = Files.list(layers)) {
            assertThat(there.map(layers::relativize).map(Path::toString))
                    .containsExactlyInAnyOrderElementsOf(copied);
        }
        assertThat(layers.resolve("application/application.jar")).exists();
    }

    @Test
    void the_jvm_is_told_what_it_is_told_everywhere() throws Exception {
        assertThat(all("\"(-(?:XX:|-|D)[^\"]+)\""))
                .contains("-XX:MaxRAMPercentage=50")
                .containsAll(
                        Jvm.of("256m", List.of()).stream()
                                .filter(it -> !it.startsWith("-Xmx"))
                                .toList());
    }

    @ParameterizedTest
    @CsvSource({"200, 0", "503, 1"})
    void the_health_check_says_what_the_application_says(int answer, int expected)
            throws Exception {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                AppProcess.HEALTH,
                exchange -> {
                    exchange.sendResponseHeaders(answer, -1);
                    exchange.close();
                });
        server.start();
        try {
            var script = one("\"-c\", \\\\\\n\\s+\"(.*)\"]").replace("\\\\", "\\");
            var check = new ProcessBuilder("bash", "-c", script);
            check.environment().put("SERVER_PORT", "" + server.getAddress().getPort());
            assertThat(check.start().waitFor()).isEqualTo(expected);
        } finally {
            server.stop(0);
        }
    }

    private static boolean matches(String pattern, Path file) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(file);
    }

    private static String one(String pattern) throws Exception {
        return all(pattern).getFirst();
    }

    private static List<String> all(String pattern) throws Exception {
        return Pattern.compile(pattern)
                .matcher(Files.readString(CHECKOUT.root().resolve("Dockerfile")))
                .results()
                .map((MatchResult it) -> it.group(1))
                .collect(Collectors.toList());
    }
}
