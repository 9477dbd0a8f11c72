package org.iclei.kit.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.exchange.PairingDissolved;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class EnvelopesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:30.123456789Z");
    private static final UUID PAIRING = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private final Envelopes envelopes =
            new Envelopes(
                    JsonMapper.builder()
                            .changeDefaultPropertyInclusion(
                                    usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
                            .build(),
                    Clock.fixed(NOW, ZoneOffset.UTC),
                    URI.create("http://localhost:8080/schemas/"));

    @Test
    void events_are_numbered_on_from_the_last_one() {
        var wrapped = wrap(4, List.of(dissolved("A"), dissolved("B")), Cause.ofService("test"));

        assertThat(wrapped).extracting(Envelope::sequence).containsExactly(5L, 6L);
        assertThat(wrapped).extracting(Envelope::id).doesNotHaveDuplicates();
    }

    @Test
    void an_envelope_names_its_type_its_source_its_subject_and_its_schema() {
        var envelope = wrap(0, List.of(dissolved("A")), Cause.ofService("test")).getFirst();

        assertThat(envelope.type()).isEqualTo("org.iclei.exchange.pairing.dissolved.v1");
        assertThat(envelope.source()).isEqualTo("/exchange");
        assertThat(envelope.subject()).isEqualTo(PAIRING.toString());
        assertThat(envelope.dataschema())
                .hasToString(
                        "http://localhost:8080/schemas/org.iclei.exchange.pairing.dissolved.v1");
    }

    @Test
    void time_is_kept_as_exactly_as_the_store_keeps_it() {
        var envelope = wrap(0, List.of(dissolved("A")), Cause.ofService("test")).getFirst();

        assertThat(envelope.time()).isEqualTo("2026-11-23T10:15:30.123Z");
    }

    @Test
    void an_event_that_follows_another_names_it_and_keeps_its_correlation_and_actor() {
        var command = new Cause("person@EUROPE", PAIRING, null);
        var first = wrap(0, List.of(dissolved("A")), command).getFirst();

        var second = wrap(0, List.of(dissolved("B")), Cause.of(first)).getFirst();

        assertThat(first.causationId()).isNull();
        assertThat(second.causationId()).isEqualTo(first.id());
        assertThat(second.correlationId()).isEqualTo(PAIRING);
        assertThat(second.actor()).isEqualTo("person@EUROPE");
    }

    @Test
    void what_is_not_known_is_left_out_of_the_data() {
        var facts =
                new OrganisationFacts(
                        PAIRING,
                        "Tallinna linn",
                        null,
                        "EE",
                        null,
                        "CITY",
                        "EUROPE",
                        "EUROPE",
                        Map.of());
        var event =
                new PairingDissolved(
                        LocalDate.of(2015, 7, 6), PAIRING, PAIRING, PAIRING, "A", List.of(facts));

        var data = wrap(0, List.of(event), Cause.ofService("test")).getFirst().data();

        assertThat(data).contains("\"2015-07-06\"").doesNotContain("null");
    }

    @Test
    void an_event_of_64_kib_is_taken_and_one_byte_more_is_refused() {
        int frame =
                wrap(0, List.of(dissolved("")), Cause.ofService("test")).getFirst().data().length();
        var most = "x".repeat(Envelopes.LARGEST_DATA_BYTES - frame);

        assertThat(wrap(0, List.of(dissolved(most)), Cause.ofService("test"))).hasSize(1);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> wrap(0, List.of(dissolved(most + "x")), Cause.ofService("test")))
                .matches(refused -> refused.type() == ProblemType.BODY_TOO_LARGE);
    }

    @Test
    void the_limit_counts_bytes_not_characters() {
        var letters = "ö".repeat(Envelopes.LARGEST_DATA_BYTES / 2);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> wrap(0, List.of(dissolved(letters)), Cause.ofService("test")));
    }

    private List<Envelope> wrap(long last, List<DomainEvent> events, Cause cause) {
        return envelopes.wrap(PAIRING, last, events, cause);
    }

    private static DomainEvent dissolved(String reason) {
        return new PairingDissolved(
                LocalDate.of(2015, 7, 6), PAIRING, PAIRING, PAIRING, reason, List.of());
    }
}
