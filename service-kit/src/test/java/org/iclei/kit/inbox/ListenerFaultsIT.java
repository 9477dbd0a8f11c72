package org.iclei.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.iclei.kit.Heard;
import org.iclei.kit.TestService;
import org.iclei.kit.crash.Scene;
import org.iclei.kit.envelope.KafkaEnvelopes;
import org.iclei.kit.testing.Sample;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ServiceTest(classes = TestService.class)
class ListenerFaultsIT {
    private final UUID subject = UUID.randomUUID();
    private final Topic topic = new Topic("exchange");
    private final Topic aside = new Topic("error.exchange.test.heard");

    @Autowired Heard heard;

    @AfterEach
    void listensAgain() {
        heard.failNext(0);
    }

    @Test
    void what_is_no_envelope_is_put_aside_unchanged_and_the_next_event_is_handled() {
        topic.publish(subject.toString(), "half a".getBytes(UTF_8), Map.of("x", new byte[] {7}));
        var good = Sample.event(subject, 1);
        topic.publish(good);

        heardUpTo(1);
        var put = putAside();
        assertThat(put.value()).isEqualTo("half a".getBytes(UTF_8));
        assertThat(put.headers().lastHeader("x").value()).isEqualTo(new byte[] {7});
        Scene.report("no-envelope", List.of(good), heard.of(subject.toString()));
    }

    @Test
    void what_is_put_aside_carries_no_stack_trace() {
        topic.publish(subject.toString(), "half a".getBytes(UTF_8), Map.of());
        topic.publish(Sample.event(subject, 1));

        heardUpTo(1);
        assertThat(putAside().headers()).extracting(Header::key).containsExactly("x-offset");
    }

    @Test
    void a_tombstone_does_not_stop_its_partition() {
        topic.publish(subject.toString(), null, KafkaEnvelopes.headers(Sample.event(subject, 1)));
        topic.publish(Sample.event(subject, 2));

        heardUpTo(1);
        assertThat(putAside().value()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{", "{\"occurredOn\":\"someday\"}", "{}"})
    void data_that_do_not_fit_their_type_are_put_aside(String data) {
        topic.publish(
                subject.toString(),
                data.getBytes(UTF_8),
                KafkaEnvelopes.headers(Sample.event(subject, 1)));
        topic.publish(Sample.event(subject, 2));

        heardUpTo(1);
        assertThat(putAside().value()).isEqualTo(data.getBytes(UTF_8));
    }

    @Test
    void a_header_of_an_unknown_kind_does_not_stop_its_partition() {
        var headers = KafkaEnvelopes.headers(Sample.event(subject, 1));
        headers.put("spring_json_header_types", "{\"ce_id\":\"java.lang.String\"}".getBytes(UTF_8));
        headers.put("contentType", "no type at all".getBytes(UTF_8));
        topic.publish(subject.toString(), "{}".getBytes(UTF_8), headers);
        topic.publish(Sample.event(subject, 2));

        heardUpTo(1);
    }

    @Test
    void a_kind_of_event_that_nobody_knows_is_passed_over() {
        var headers = KafkaEnvelopes.headers(Sample.event(subject, 1));
        headers.put("ce_type", "org.iclei.exchange.pairing.renamed.v9".getBytes(UTF_8));
        topic.publish(subject.toString(), "{}".getBytes(UTF_8), headers);
        topic.publish(Sample.event(subject, 2));

        heardUpTo(1);
        assertThat(aside.records(subject)).isEmpty();
    }

    @Test
    void a_valid_event_that_fails_ten_times_is_handled_at_last_and_its_successor_waits() {
        heard.failNext(10);
        var events = List.of(Sample.event(subject, 1), Sample.event(subject, 2));
        events.forEach(topic::publish);

        heardUpTo(2);
        assertThat(aside.records(subject)).isEmpty();
        Scene.report("fails-ten-times", events, heard.of(subject.toString()));
    }

    @Test
    void a_fault_that_the_container_thinks_not_worth_a_retry_is_tried_again_too() {
        heard.failNext(2, () -> new ClassCastException("a bug in a use case"));
        topic.publish(Sample.event(subject, 1));

        heardUpTo(1);
        assertThat(aside.records(subject)).isEmpty();
    }

    private void heardUpTo(int events) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(heard.of(subject.toString())).hasSize(events));
    }

    private ConsumerRecord<byte[], byte[]> putAside() {
        assertThat(aside.records(subject)).hasSize(1);
        return aside.records(subject).getFirst();
    }
}
