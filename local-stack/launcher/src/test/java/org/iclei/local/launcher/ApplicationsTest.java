package org.iclei.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.local.aot.Start;
import org.iclei.local.process.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ApplicationsTest {
    @TempDir Path root;
    private Applications applications;

    @BeforeEach
    void builtApart() throws IOException {
        for (var module : new String[] {"membership-service", "events-service", "gateway"}) {
            var target = Files.createDirectories(root.resolve(module).resolve("target"));
            Files.createFile(target.resolve(module + "-1.0.0-app.jar"));
        }
        applications =
                new Applications(new Checkout(root), root, Ports.USUAL.shifted(100), Start.CACHED);
    }

    @Test
    void what_is_not_built_does_not_start() {
        assertThat(applications.services())
                .extracting(Program::name)
                .containsExactly("membership-service", "events-service");
        assertThat(applications.notBuilt()).containsExactly("exchange-service");
    }

    @Test
    void a_service_is_told_its_port_its_database_the_broker_and_the_issuer() {
        assertThat(applications.services().getLast().environment())
                .containsEntry("SERVER_PORT", "8182")
                .containsEntry("SERVER_ADDRESS", "127.0.0.1")
                .containsEntry("SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:9192")
                .containsEntry("ICLEI_ISSUER", "http://localhost:9100")
                .hasEntrySatisfying(
                        "SPRING_MONGODB_URI",
                        uri -> assertThat(uri).startsWith("mongodb://127.0.0.1:27118/events?"));
    }

    @Test
    void the_gateway_is_told_where_the_services_are() {
        assertThat(applications.gateway().orElseThrow().environment())
                .containsEntry("ICLEI_MEMBERSHIP_URL", "http://localhost:8181")
                .containsEntry("ICLEI_EVENTS_URL", "http://localhost:8182")
                .containsEntry("ICLEI_EXCHANGE_URL", "http://localhost:8183");
    }
}
