package org.iclei.gateway.realm;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * Keycloak from its distribution, told what {@code docker-compose.yml} tells it, on other ports:
 * one for the test run, stopped with the JVM.
 */
final class RunningKeycloak {
    /** Where the profile {@code keycloak} unpacks it, in a folder that is named by its version. */
    private static final Path UNPACKED = Path.of("target/keycloak").toAbsolutePath();

    private static final Path ROOT = Path.of("..");
    private static final int PORT = freePort();
    private static final int MANAGEMENT = freePort();

    static final URI ISSUER = URI.create("http://localhost:" + PORT + "/realms/iclei");
    static final URI READY = URI.create("http://127.0.0.1:" + MANAGEMENT + "/health/ready");

    private static @Nullable Process running;

    private RunningKeycloak() {}

    /** Returns when its realm is served; started with the first use. */
    static synchronized void await() throws IOException {
        var started = running == null ? start() : running;
        running = started;
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(1))
                .failFast("target/keycloak.log says why", () -> !started.isAlive())
                .until(new Keycloak()::ready);
    }

    private static Process start() throws IOException {
        var service = service();
        var home = home();
        FileSystemUtils.deleteRecursively(home.resolve("data"));
        var imported = Files.createDirectories(home.resolve("data/import"));
        Files.copy(
                ROOT.resolve("compose/keycloak/realm.json"),
                imported.resolve("realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        var command = new ArrayList<String>();
        command.add("bash");
        command.add(home.resolve("bin/kc.sh").toString());
        service.get("command").forEach(word -> command.add(word.asString()));
        var keycloak =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(new File("target/keycloak.log"));
        service.get("environment")
                .forEachEntry((name, value) -> keycloak.environment().put(name, value.asString()));
        keycloak.environment()
                .putAll(
                        Map.of(
                                "JAVA_HOME",
                                System.getProperty("java.home"),
                                "JAVA_OPTS_KC_HEAP",
                                "-Xms64m -Xmx512m",
                                "KC_HOSTNAME",
                                "http://localhost:" + PORT,
                                "KC_HTTP_HOST",
                                "127.0.0.1",
                                "KC_HTTP_PORT",
                                "" + PORT,
                                "KC_HTTP_MANAGEMENT_PORT",
                                "" + MANAGEMENT));
        var running = keycloak.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running)));
        return running;
    }

    private static Path home() throws IOException {
        try (var folders = Files.list(UNPACKED)) {
            return folders.findFirst().orElseThrow();
        }
    }

    /** The script's child is what serves. */
    private static void stop(Process running) {
        running.descendants().forEach(ProcessHandle::destroy);
        running.destroy();
        try {
            if (!running.waitFor(20, TimeUnit.SECONDS)) {
                running.descendants().forEach(ProcessHandle::destroyForcibly);
                running.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static JsonNode service() throws IOException {
        var text = Files.readString(ROOT.resolve("docker-compose.yml"));
        var example = new Properties();
        try (var file = Files.newBufferedReader(ROOT.resolve(".env.example"))) {
            example.load(file);
        }
        for (var name : example.stringPropertyNames()) {
            text = text.replaceAll("\\$\\{" + name + "(:\\?[^}]*)?}", example.getProperty(name));
        }
        var file = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        return JsonMapper.shared().valueToTree(file).at("/services/keycloak");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
