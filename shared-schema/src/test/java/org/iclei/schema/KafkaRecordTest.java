package org.iclei.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

class KafkaRecordTest {
    private final JsonNode sample =
            Json.tree(Contract.text(Contract.ROOT.resolve("kafka-record.json")));
    private final Envelope envelope = envelope(sample);
    private final EventType type = Catalogue.named(envelope.type()).orElseThrow();

    @Test
    void topic_and_source_are_those_of_the_service() {
        assertThat(text("topic")).isEqualTo(type.service());
        assertThat(envelope.source()).isEqualTo(type.source());
    }

    @Test
    void key_and_partitionkey_are_the_subject() {
        assertThat(text("key")).isEqualTo(envelope.subject());
        assertThat(header(sample, "ce_partitionkey")).isEqualTo(envelope.subject());
    }

    @Test
    void the_data_are_valid_under_the_schema_that_the_envelope_names() {
        assertThat(envelope.dataschema().getPath()).endsWith("/" + type.name());
        assertThat(Json.violations(Json.tree(Schemas.of(type)), envelope.data())).isEmpty();
    }

    @Test
    void the_data_concern_the_subject() {
        assertThat(Json.tree(envelope.data()).path(type.aggregate()).asString(""))
                .isEqualTo(envelope.subject());
    }

    @Test
    void the_inbox_key_is_the_source_without_its_slash_and_the_subject() {
        assertThat(envelope.inboxKey()).isEqualTo("exchange:" + envelope.subject());
    }

    private String text(String name) {
        return sample.get(name).asString();
    }

    private static Envelope envelope(JsonNode sample) {
        return new Envelope(
                UUID.fromString(header(sample, "ce_id")),
                header(sample, "ce_source"),
                header(sample, "ce_type"),
                header(sample, "ce_subject"),
                Instant.parse(header(sample, "ce_time")),
                URI.create(header(sample, "ce_dataschema")),
                Long.parseLong(header(sample, "ce_sequence")),
                header(sample, "ce_actor"),
                UUID.fromString(header(sample, "ce_correlationid")),
                UUID.fromString(header(sample, "ce_causationid")),
                sample.get("value").asString());
    }

    private static String header(JsonNode sample, String name) {
        return sample.get("headers").get(name).asString();
    }
}
