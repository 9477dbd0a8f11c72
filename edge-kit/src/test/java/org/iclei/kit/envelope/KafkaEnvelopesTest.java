package org.iclei.kit.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.iclei.schema.Envelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

class KafkaEnvelopesTest {
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID EARLIER = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final byte[] DATA = "{\"city\":\"Malmö\"}".getBytes(UTF_8);

    private final Envelope envelope = envelope(EARLIER);
    private final Map<String, byte[]> headers = KafkaEnvelopes.headers(envelope);

    @Test
    void what_was_written_is_read_back_the_same() {
        assertThat(KafkaEnvelopes.read(headers::get, DATA)).isEqualTo(envelope);
    }

    @Test
    void an_event_that_a_command_caused_has_no_causation() {
        var command = envelope(null);
        var written = KafkaEnvelopes.headers(command);

        assertThat(written).doesNotContainKey("ce_causationid");
        assertThat(KafkaEnvelopes.read(written::get, DATA)).isEqualTo(command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_specversion",
                "ce_id",
                "ce_source",
                "ce_type",
                "ce_subject",
                "ce_time",
                "ce_dataschema",
                "ce_sequence",
                "ce_actor",
                "ce_correlationid"
            })
    void a_record_that_lacks_a_header_is_no_envelope(String missing) {
        headers.remove(missing);

        unreadable(DATA);
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion, 0.3",
        "ce_id, 7",
        "ce_source, ''",
        "ce_source, /",
        "ce_source, exchange",
        "ce_source, /ex.change",
        "ce_subject, ''",
        "ce_subject, a.b",
        "ce_subject, $set",
        "ce_time, yesterday",
        "ce_dataschema, ' a b '",
        "ce_sequence, one",
        "ce_sequence, 0",
        "ce_sequence, -4",
        "ce_correlationid, x",
        "ce_causationid, x"
    })
    void a_header_without_a_valid_value_makes_the_record_unreadable(String name, String value) {
        headers.put(name, value.getBytes(UTF_8));

        unreadable(DATA);
    }

    @Test
    void a_record_without_value_is_no_envelope() {
        unreadable(null);
    }

    @Test
    void the_official_sdk_reads_the_same_event() {
        CloudEvent read;
        try (var sdk = new CloudEventDeserializer()) {
            var record = new RecordHeaders();
            headers.forEach(record::add);
            read = sdk.deserialize("exchange", record, DATA);
        }

        assertThat(read.getSpecVersion()).hasToString("1.0");
        assertThat(read.getId()).isEqualTo(envelope.id().toString());
        assertThat(read.getSource()).isEqualTo(URI.create(envelope.source()));
        assertThat(read.getType()).isEqualTo(envelope.type());
        assertThat(read.getSubject()).isEqualTo(envelope.subject());
        assertThat(read.getTime()).isEqualTo(envelope.time().atOffset(ZoneOffset.UTC));
        assertThat(read.getDataSchema()).isEqualTo(envelope.dataschema());
        assertThat(read.getDataContentType()).isEqualTo("application/json");
        assertThat(Objects.requireNonNull(read.getData()).toBytes()).isEqualTo(DATA);
        assertThat(read.getExtensionNames())
                .containsExactlyInAnyOrder(
                        "sequence", "actor", "correlationid", "causationid", "partitionkey");
        assertThat(read.getExtension("sequence")).isEqualTo("3");
        assertThat(read.getExtension("actor")).isEqualTo(envelope.actor());
        assertThat(read.getExtension("correlationid")).isEqualTo(ID.toString());
        assertThat(read.getExtension("causationid")).isEqualTo(EARLIER.toString());
        assertThat(read.getExtension("partitionkey")).isEqualTo(envelope.subject());
    }

    private void unreadable(byte[] value) {
        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(() -> KafkaEnvelopes.read(headers::get, value));
    }

    private static Envelope envelope(UUID causation) {
        return new Envelope(
                ID,
                "/exchange",
                "org.iclei.exchange.pairing.dissolved.v1",
                EARLIER.toString(),
                Instant.parse("2015-07-06T08:00:00.123Z"),
                URI.create("http://localhost:8080/schemas/org.iclei.exchange.pairing.dissolved.v1"),
                3,
                "person@EUROPE",
                ID,
                causation,
                new String(DATA, UTF_8));
    }
}
