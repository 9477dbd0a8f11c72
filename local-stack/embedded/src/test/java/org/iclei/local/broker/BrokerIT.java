package org.iclei.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.iclei.local.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

class BrokerIT {
    @TempDir Path folder;

    @Test
    void what_was_produced_is_consumed_after_a_restart() throws Exception {
        String cluster;
        try (var broker = EmbeddedBroker.start(folder, 0, 0);
                var admin = admin(broker.bootstrapServers())) {
            cluster = admin.describeCluster().clusterId().get();
            admin.createTopics(List.of(new NewTopic("membership", 6, (short) 1))).all().get();
            produce(broker.bootstrapServers(), "one", "two");
        }

        try (var broker = EmbeddedBroker.start(folder, 0, 0);
                var admin = admin(broker.bootstrapServers())) {
            assertThat(admin.describeCluster().clusterId().get()).isEqualTo(cluster);
            produce(broker.bootstrapServers(), "three");
            assertThat(consume(broker.bootstrapServers(), 3))
                    .containsExactly("one", "two", "three");
        }
    }

    @Test
    void what_was_acknowledged_is_there_after_a_kill() throws Exception {
        try (var broker = ChildJvm.start(EmbeddedBroker.class, "0", "0", folder.toString());
                var admin = admin(broker.address())) {
            admin.createTopics(List.of(new NewTopic("membership", 6, (short) 1))).all().get();
            produce(broker.address(), "one", "two");
            broker.kill();
        }

        try (var broker = ChildJvm.start(EmbeddedBroker.class, "0", "0", folder.toString())) {
            produce(broker.address(), "three");
            assertThat(consume(broker.address(), 3)).containsExactly("one", "two", "three");
            assertThat(broker.stop()).isEqualTo(128 + 15);
        }
    }

    @Test
    void a_taken_port_is_named() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> EmbeddedBroker.start(folder, port, 0))
                    .hasMessageContaining(Integer.toString(port));
        }
    }

    static Admin admin(String servers) {
        return Admin.create(Map.of("bootstrap.servers", servers));
    }

    static void produce(String servers, String... values) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", servers, "acks", "all", "enable.idempotence", "true");
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (String value : values) {
                producer.send(new ProducerRecord<>("membership", "bilbao", value))
                        .get(30, TimeUnit.SECONDS);
            }
        }
    }

    static List<String> consume(String servers, int expected) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers", servers,
                        "group.id", "reader",
                        "auto.offset.reset", "earliest");
        var values = new ArrayList<String>();
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("membership"));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(
                            () -> {
                                consumer.poll(Duration.ofMillis(100))
                                        .forEach(record -> values.add(record.value()));
                                return values.size() >= expected;
                            });
        }
        return values;
    }
}
