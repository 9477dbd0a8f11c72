package org.iclei.kit.testing;

import org.iclei.local.broker.EmbeddedBroker;
import org.iclei.local.store.EmbeddedStore;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

import java.util.UUID;

/**
 * The broker and the store that a test's application runs on: embedded by default, containers with
 * {@code -Pcontainers}. One pair serves a whole test run; each application gets its own database.
 */
public final class Backends
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Started with the first use, stopped with the JVM. */
    private static final class Running {
        static final String STORE = CONTAINERS ? containerStore() : embeddedStore();
        static final String BROKER = CONTAINERS ? containerBroker() : embeddedBroker();

        private static String embeddedStore() {
            var store = EmbeddedStore.start(null, 0);
            stopWithTheJvm(store);
            return store.connectionString();
        }

        private static String embeddedBroker() {
            try {
                var folder = java.nio.file.Files.createTempDirectory("broker");
                var broker = EmbeddedBroker.start(folder, 0, 0);
                stopWithTheJvm(broker);
                return broker.bootstrapServers();
            } catch (Exception e) {
                throw new IllegalStateException("no broker", e);
            }
        }

        private static String containerStore() {
            var store = new MongoDBContainer("mongo:8").withReplicaSet();
            store.start();
            return store.getConnectionString();
        }

        private static String containerBroker() {
            var broker = new KafkaContainer("apache/kafka:4.2.0");
            broker.start();
            return broker.getBootstrapServers();
        }

        /** After the applications, each of which would wait for what is gone. */
        private static void stopWithTheJvm(AutoCloseable backend) {
            SpringApplication.getShutdownHandlers().add(() -> close(backend));
        }

        private static void close(AutoCloseable backend) {
            try {
                backend.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final boolean CONTAINERS =
            "containers".equals(System.getProperty("iclei.backends"));

    /** Connection string of the store, without a database. */
    public static String store() {
        return Running.STORE;
    }

    /** Bootstrap servers of the broker. */
    public static String broker() {
        return Running.BROKER;
    }

    /** Connection string of a database that no other test uses. */
    public static String freshDatabase() {
        return store() + "/t" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        TestPropertyValues.of(
                        "spring.mongodb.uri=" + freshDatabase(),
                        "spring.kafka.bootstrap-servers=" + broker(),
                        "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + Tokens.jwks(),
                        "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Tokens.ISSUER,
                        "server.port=0")
                .applyTo(application);
    }
}
