package org.iclei.local.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** What the broker of Compose lets partners do whom {@code partner.sh} has let in. */
class PartnersIT {
    private static final String PARTNER = "partner-demo";
    private static final String SIGNED = "partner-signed";
    private static final List<String> PUBLISHED = List.of("membership", "events", "exchange");
    private static final String PASSWORD = Compose.example().get("PARTNER_KAFKA_PASSWORD");
    private static final String ASIDE = "error.exchange.events.scheduling";

    @TempDir static Path folder;
    @TempDir static Path tools;
    static ComposeBroker broker;

    @BeforeAll
    static void start() throws Exception {
        broker = new ComposeBroker(new Compose().environment("kafka"), folder);
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.services));
                var writer = new KafkaProducer<String, String>(writing(services()))) {
            var topics = new ArrayList<>(List.of(new NewTopic(ASIDE, 1, (short) 1)));
            PUBLISHED.forEach(topic -> topics.add(new NewTopic(topic, 1, (short) 1)));
            admin.createTopics(topics).all().get();
            var script = new PartnerScript(tools);
            script.letIn(admin, PASSWORD, PARTNER);
            script.letIn(admin, PASSWORD, SIGNED, "--internal-events");
            for (var topic : topics) {
                writer.send(new ProducerRecord<>(topic.name(), "key", topic.name())).get();
            }
        }
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    static List<String> published() {
        return PUBLISHED;
    }

    /** Internal events stand on the same topics, and the feed keeps them from partners. */
    @ParameterizedTest
    @MethodSource("published")
    void a_partner_who_was_let_in_reads_no_topic_yet(String topic) {
        assertThatThrownBy(() -> read(topic, PARTNER, "partner-demo.copy", PASSWORD))
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @ParameterizedTest
    @MethodSource("published")
    void who_signed_for_internal_events_reads_what_the_services_publish(String topic) {
        assertThat(read(topic, SIGNED, "partner-signed.copy", PASSWORD)).containsExactly(topic);
    }

    @Test
    void compose_lets_its_partner_in_without_them() {
        assertThat(new Compose().services().get("kafka-setup").get("command").valueStream())
                .map(word -> word.asString())
                .containsExactly("bash", "/setup/partner.sh", PARTNER);
    }

    @Test
    void not_what_lies_aside() {
        assertThatThrownBy(() -> read(ASIDE, SIGNED, "partner-signed.copy", PASSWORD))
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events.scheduling", "partner-demo.copy"})
    void not_in_the_group_of_somebody_else(String group) {
        assertThatThrownBy(() -> read("exchange", SIGNED, group, PASSWORD))
                .isInstanceOf(GroupAuthorizationException.class);
    }

    @Test
    void a_partner_writes_nothing() {
        try (var writer = new KafkaProducer<String, String>(writing(partner(SIGNED, PASSWORD)))) {
            assertThatThrownBy(() -> writer.send(new ProducerRecord<>("events", "no")).get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void nobody_comes_in_with_a_guessed_password() {
        assertThatThrownBy(() -> read("events", SIGNED, "partner-signed.copy", "guessed"))
                .isInstanceOf(SaslAuthenticationException.class);
    }

    private static List<String> read(String topic, String partner, String group, String password) {
        var settings = partner(partner, password);
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        settings.put("key.deserializer", StringDeserializer.class.getName());
        settings.put("value.deserializer", StringDeserializer.class.getName());
        try (var reader = new KafkaConsumer<String, String>(settings)) {
            reader.subscribe(List.of(topic));
            var read = new ArrayList<String>();
            for (int polls = 0; polls < 60 && read.isEmpty(); polls++) {
                reader.poll(Duration.ofMillis(500)).forEach(record -> read.add(record.value()));
            }
            reader.commitSync();
            return read;
        }
    }

    private static Map<String, Object> services() {
        return new HashMap<>(Map.of("bootstrap.servers", broker.services));
    }

    private static Map<String, Object> partner(String name, String password) {
        return new HashMap<>(
                Map.of(
                        "bootstrap.servers",
                        broker.partners,
                        "security.protocol",
                        "SASL_PLAINTEXT",
                        "sasl.mechanism",
                        "SCRAM-SHA-512",
                        "sasl.jaas.config",
                        "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                                .formatted(name, password)));
    }

    private static Map<String, Object> writing(Map<String, Object> settings) {
        settings.put("key.serializer", StringSerializer.class.getName());
        settings.put("value.serializer", StringSerializer.class.getName());
        // a plain producer, so that it is the topic that refuses
        settings.put("enable.idempotence", false);
        settings.put("max.block.ms", 20_000);
        settings.put("delivery.timeout.ms", 20_000);
        settings.put("request.timeout.ms", 10_000);
        return settings;
    }
}
