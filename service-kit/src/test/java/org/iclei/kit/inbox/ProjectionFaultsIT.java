package org.iclei.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.search.RequiredSearch;

import org.iclei.kit.TestService;
import org.iclei.kit.envelope.KafkaEnvelopes;
import org.iclei.kit.testing.Sample;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Topic;
import org.iclei.kit.testing.Topic.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** What a projection's listener may meet among the records that it is handed together. */
@ServiceTest(classes = TestService.class)
class ProjectionFaultsIT {
    private final UUID before = UUID.randomUUID();
    private final UUID after = UUID.randomUUID();
    private final Topic topic = new Topic("exchange");
    private final Topic aside = new Topic("error.exchange.test.dissolved");

    @Autowired Dissolved dissolved;
    @Autowired MeterRegistry metrics;

    @AfterEach
    void succeedsAgain() {
        dissolved.failNext(0);
    }

    @Test
    void what_is_no_envelope_is_put_aside_once_and_its_neighbours_are_kept() {
        together(
                Sent.of(Sample.event(before, 1)),
                new Sent("half a".getBytes(UTF_8), Map.of()),
                Sent.of(Sample.event(after, 1)));

        await().atMost(Duration.ofSeconds(20)).until(() -> isKnown(before) && isKnown(after));
        assertThat(aside.records(before)).hasSize(1);
        assertThat(aside.records(before).getFirst().value()).isEqualTo("half a".getBytes(UTF_8));
    }

    @Test
    void a_record_without_value_is_put_aside_and_its_neighbours_are_kept() {
        together(
                Sent.of(Sample.event(before, 1)),
                new Sent(null, KafkaEnvelopes.headers(Sample.event(before, 2))),
                Sent.of(Sample.event(after, 1)));

        await().atMost(Duration.ofSeconds(20)).until(() -> isKnown(before) && isKnown(after));
        assertThat(aside.records(before)).hasSize(1);
        assertThat(aside.records(before).getFirst().value()).isNull();
    }

    @Test
    void a_kind_of_event_that_nobody_knows_is_passed_over() {
        var headers = KafkaEnvelopes.headers(Sample.event(before, 1));
        headers.put("ce_type", "org.iclei.exchange.pairing.renamed.v9".getBytes(UTF_8));
        together(new Sent("{}".getBytes(UTF_8), headers), Sent.of(Sample.event(after, 1)));

        await().atMost(Duration.ofSeconds(20)).until(() -> isKnown(after));
        assertThat(isKnown(before)).isFalse();
        assertThat(aside.records(before)).isEmpty();
    }

    @Test
    void a_valid_event_that_fails_ten_times_is_kept_at_last_and_never_put_aside() {
        dissolved.failNext(10);
        together(Sent.of(Sample.event(before, 1)), Sent.of(Sample.event(after, 1)));

        await().atMost(Duration.ofSeconds(20)).until(() -> isKnown(before) && isKnown(after));
        assertThat(aside.records(before)).isEmpty();
    }

    @Test
    void a_batch_that_fails_shows_as_retried_and_blocked_until_it_is_written() {
        double retried = figures("iclei.inbox.retried").counter().count();
        dissolved.failNext(Integer.MAX_VALUE);

        together(Sent.of(Sample.event(before, 1)));

        await().atMost(Duration.ofSeconds(20)).until(() -> blockedSeconds() >= 1);
        assertThat(figures("iclei.inbox.retried").counter().count()).isGreaterThan(retried);

        dissolved.failNext(0);

        await().atMost(Duration.ofSeconds(20)).until(() -> isKnown(before));
        await().atMost(Duration.ofSeconds(20)).until(() -> blockedSeconds() == 0);
    }

    private void together(Sent... records) {
        topic.publishTogether(before.toString(), records);
    }

    private double blockedSeconds() {
        return figures("iclei.inbox.blocked.seconds").gauge().value();
    }

    private RequiredSearch figures(String name) {
        return metrics.get(name).tags("topic", "exchange", "group", "test.dissolved");
    }

    private boolean isKnown(UUID pairing) {
        return dissolved.find(pairing).isPresent();
    }
}
