package org.iclei.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.kit.Heard;
import org.iclei.kit.TestService;
import org.iclei.kit.testing.Backends;
import org.iclei.local.broker.EmbeddedBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class LateBrokerIT {
    private final UUID id = UUID.randomUUID();
    private volatile ConfigurableApplicationContext context;

    @Test
    void a_service_that_starts_before_its_broker_publishes_and_listens_once_the_broker_is_there(
            @TempDir Path folder) throws Exception {
        int port = freePort();
        var starting = CompletableFuture.supplyAsync(() -> service(port));
        await().atMost(Duration.ofSeconds(60)).until(this::waitsForTheBroker);
        Instance.count(context.getBean(TestService.MongoCounters.class), id, 1);

        try (var _ = EmbeddedBroker.start(folder, port, 0)) {
            try (var service = starting.get(120, TimeUnit.SECONDS)) {
                var heard = service.getBean(Heard.class);
                await().atMost(Duration.ofSeconds(60))
                        .untilAsserted(() -> assertThat(heard.of(id.toString())).isNotEmpty());
            }
        }
    }

    /** The first attempt to create its topics is over. */
    private boolean waitsForTheBroker() {
        return context != null
                && context.getBeanFactory().getSingleton("ownTopics") instanceof OwnTopics topics
                && topics.isRunning();
    }

    private ConfigurableApplicationContext service(int port) {
        var broker = TestPropertyValues.of("spring.kafka.bootstrap-servers=127.0.0.1:" + port);
        return new SpringApplicationBuilder(TestService.class)
                .initializers(new Backends(), broker::applyTo, it -> context = it)
                .run("--iclei.outbox.left-behind=0s", "--iclei.outbox.sweep=500ms");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
