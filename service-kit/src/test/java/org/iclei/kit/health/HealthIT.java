package org.iclei.kit.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;

import org.iclei.kit.TestService;
import org.iclei.kit.testing.Backends;
import org.iclei.kit.testing.Sample;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.iclei.local.broker.EmbeddedBroker;
import org.iclei.local.store.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

class HealthIT {
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void without_its_store_a_service_lives_and_is_not_ready_and_comes_back_with_it(
            @TempDir Path folder) throws Exception {
        int port = freePort();
        var store = EmbeddedStore.start(folder.resolve("store.db"), port);
        try (var service = service("mongodb://127.0.0.1:" + port + "/health", Backends.broker())) {
            becomes(service, "readiness", 200);
            store.close();
            becomes(service, "readiness", 503);
            assertThat(up(service, "store")).isZero();
            becomes(service, "liveness", 200);
            store = EmbeddedStore.start(folder.resolve("store.db"), port);
            becomes(service, "readiness", 200);
            assertThat(up(service, "store")).isOne();
        } finally {
            store.close();
        }
    }

    @Test
    void a_first_start_waits_for_the_broker_and_a_later_one_does_not(@TempDir Path folder)
            throws Exception {
        int port = freePort();
        var database = Backends.freshDatabase();
        var address = "127.0.0.1:" + port;
        try (var service = service(database, address)) {
            becomes(service, "liveness", 200);
            assertThat(status(service, "readiness")).isEqualTo(503);
            var broker = EmbeddedBroker.start(folder, port, 0);
            becomes(service, "readiness", 200);
            assertThat(up(service, "broker")).isOne();
            broker.close();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> body(service, "").contains("DEGRADED"));
            assertThat(up(service, "broker")).isZero();
            assertThat(status(service, "readiness")).isEqualTo(200);
            assertThat(body(service, "")).doesNotContain("DOWN", "OUT_OF_SERVICE");
            assertThat(status(service, "")).isEqualTo(200);
        }
        try (var again = service(database, address)) {
            becomes(again, "readiness", 200);
        }
    }

    @Test
    void a_service_is_not_ready_before_its_projection_holds_what_the_log_held(@TempDir Path folder)
            throws Exception {
        try (var broker = EmbeddedBroker.start(folder, 0, 0)) {
            var topic = new Topic("exchange", broker.bootstrapServers());
            topic.create();
            topic.publish(Sample.event(UUID.randomUUID(), 1));
            try (var deaf =
                    service(
                            Backends.freshDatabase(),
                            broker.bootstrapServers(),
                            "--spring.cloud.stream.bindings.projecting-in-0.consumer.auto-startup=false")) {
                await().during(Duration.ofSeconds(5))
                        .atMost(Duration.ofSeconds(10))
                        .until(() -> status(deaf, "readiness") == 503);
                becomes(deaf, "liveness", 200);
            }
            try (var service = service(Backends.freshDatabase(), broker.bootstrapServers())) {
                becomes(service, "readiness", 200);
            }
        }
    }

    private void becomes(ConfigurableApplicationContext service, String group, int status) {
        await().atMost(Duration.ofSeconds(60)).until(() -> status(service, group) == status);
    }

    private static double up(ConfigurableApplicationContext service, String backend) {
        var metrics = service.getBean(MeterRegistry.class);
        return metrics.get("iclei." + backend + ".up").gauge().value();
    }

    private int status(ConfigurableApplicationContext service, String group) throws Exception {
        return ask(service, group).statusCode();
    }

    private String body(ConfigurableApplicationContext service, String group) throws Exception {
        return ask(service, group).body();
    }

    private HttpResponse<String> ask(ConfigurableApplicationContext service, String group)
            throws Exception {
        var port = service.getEnvironment().getProperty("local.server.port");
        var address = "http://127.0.0.1:%s/actuator/health/%s".formatted(port, group);
        var request =
                HttpRequest.newBuilder(URI.create(address.replaceFirst("/$", "")))
                        .header("Authorization", "Bearer " + Tokens.role("operations"))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static ConfigurableApplicationContext service(
            String database, String broker, String... more) {
        var backends =
                TestPropertyValues.of(
                        "spring.kafka.bootstrap-servers=" + broker,
                        "spring.kafka.admin.operation-timeout=1s",
                        "spring.cloud.stream.kafka.binder.configuration.default.api.timeout.ms=500",
                        "spring.cloud.stream.kafka.binder.configuration.request.timeout.ms=500",
                        "spring.cloud.function.definition=projecting",
                        "spring.mongodb.uri=" + database + "?serverSelectionTimeoutMS=1000");
        return new SpringApplicationBuilder(TestService.class)
                .initializers(new Backends(), backends::applyTo)
                .run(more);
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
