package org.iclei.local.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/** What the broker of Compose lets a partner do whom {@code partner.sh} has let in. */
class PartnersIT {
    private static final String PARTNER = "partner-demo";
    private static final String PASSWORD = Compose.example().get("PARTNER_KAFKA_PASSWORD");
    private static final String ASIDE = "error.exchange.events.scheduling";

    @TempDir static Path folder;
    static ComposeBroker broker;

    @BeforeAll
    static void start() throws Exception {
        broker = new ComposeBroker(new Compose().environment("kafka"), folder);
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.services));
                var writer = new KafkaProducer<String, String>(writing(services()))) {
            var topics = new ArrayList<>(List.of(new NewTopic(ASIDE, 1, (short) 1)));
            readable().forEach(topic -> topics.add(new NewTopic(topic, 1, (short) 1)));
            admin.createTopics(topics).all().get();
            letIn(admin);
            for (var topic : topics) {
                writer.send(new ProducerRecord<>(topic.name(), "key", topic.name())).get();
            }
        }
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"membership", "events", "exchange"})
    void a_partner_reads_what_the_services_publish(String topic) {
        assertThat(read(topic, "partner-demo.copy", PASSWORD)).containsExactly(topic);
    }

    @Test
    void not_what_lies_aside() {
        assertThatThrownBy(() -> read(ASIDE, "partner-demo.copy", PASSWORD))
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void not_in_the_group_of_a_service() {
        assertThatThrownBy(() -> read("exchange", "events.scheduling", PASSWORD))
                .isInstanceOf(GroupAuthorizationException.class);
    }

    @Test
    void a_partner_writes_nothing() {
        try (var writer = new KafkaProducer<String, String>(writing(partner(PASSWORD)))) {
            assertThatThrownBy(() -> writer.send(new ProducerRecord<>("events", "no")).get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void nobody_comes_in_with_a_guessed_password() {
        assertThatThrownBy(() -> read("events", "partner-demo.copy", "guessed"))
                .isInstanceOf(SaslAuthenticationException.class);
    }

    /** What the script asks Kafka's own tools to do. */
    private static void letIn(Admin admin) throws Exception {
        assertThat(script("SCRAM-SHA-(512)=")).hasSize(1);
        assertThat(readable()).containsExactlyInAnyOrder("membership", "events", "exchange");
        assertThat(script("--operation (\\w+)")).containsExactly("Read");
        assertThat(script("--group \"(\\$partner\\.)\" --resource-pattern-type prefixed"))
                .hasSize(1);
        var credential = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 8192);
        admin.alterUserScramCredentials(
                        List.of(new UserScramCredentialUpsertion(PARTNER, credential, PASSWORD)))
                .all()
                .get();
        var acls = new ArrayList<AclBinding>();
        readable().forEach(it -> acls.add(mayRead(ResourceType.TOPIC, it, PatternType.LITERAL)));
        acls.add(mayRead(ResourceType.GROUP, PARTNER + ".", PatternType.PREFIXED));
        admin.createAcls(acls).all().get();
    }

    private static AclBinding mayRead(ResourceType type, String name, PatternType pattern) {
        return new AclBinding(
                new ResourcePattern(type, name, pattern),
                new AccessControlEntry(
                        "User:" + PARTNER, "*", AclOperation.READ, AclPermissionType.ALLOW));
    }

    private static List<String> readable() {
        return script("--topic (\\S+)");
    }

    private static List<String> script(String pattern) {
        return Pattern.compile(pattern)
                .matcher(Repository.text("compose/kafka/partner.sh"))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> read(String topic, String group, String password) {
        var settings = partner(password);
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

    private static Map<String, Object> partner(String password) {
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
                                .formatted(PARTNER, password)));
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
