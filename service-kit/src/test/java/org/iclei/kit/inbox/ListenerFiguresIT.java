package org.iclei.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.search.RequiredSearch;

import org.iclei.kit.Heard;
import org.iclei.kit.TestService;
import org.iclei.kit.testing.Sample;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** What an alert watches is what happens, and stops when it stops. */
@ServiceTest(classes = TestService.class)
class ListenerFiguresIT {
    private final UUID subject = UUID.randomUUID();
    private final Topic topic = new Topic("exchange");

    @Autowired Heard heard;
    @Autowired Dissolved dissolved;
    @Autowired Aside aside;
    @Autowired MeterRegistry metrics;

    @AfterEach
    void listensAgain() {
        heard.failNext(0);
    }

    @Test
    void an_event_that_cannot_be_handled_shows_as_blocked_retried_and_unread_until_it_is() {
        double retried = count("iclei.inbox.retried");
        heard.failNext(Integer.MAX_VALUE);

        topic.publish(Sample.event(subject, 1), Sample.event(subject, 2));

        patiently(() -> gauge("iclei.inbox.blocked.seconds") >= 1);
        patiently(() -> gauge("iclei.inbox.lag") >= 2);
        assertThat(count("iclei.inbox.retried")).isGreaterThan(retried);

        heard.failNext(0);

        patiently(() -> heard.of(subject.toString()).size() == 2);
        patiently(() -> gauge("iclei.inbox.blocked.seconds") == 0);
        patiently(() -> gauge("iclei.inbox.lag") == 0);
    }

    @Test
    void a_record_that_is_no_event_is_counted_as_unreadable_and_lies_aside() {
        double unreadable = count("iclei.inbox.unreadable");
        aside.letBe("test.heard");
        patiently(() -> gauge("iclei.inbox.aside") == 0);

        topic.publish(subject.toString(), "half a".getBytes(UTF_8), Map.of());

        patiently(() -> count("iclei.inbox.unreadable") == unreadable + 1);
        patiently(() -> gauge("iclei.inbox.aside") == 1);
        assertThat(gauge("iclei.inbox.blocked.seconds")).isZero();
    }

    @Test
    void an_event_that_comes_again_is_counted_as_a_duplicate() {
        double duplicates = duplicates();
        var event = Sample.event(subject, 1);

        topic.publish(event, event, Sample.event(subject, 2));

        patiently(() -> duplicates() >= duplicates + 1);
        assertThat(dissolved.find(subject)).isPresent();
    }

    private double duplicates() {
        return metrics.counter("iclei.inbox.duplicates", "source", "/exchange").count();
    }

    private double count(String figure) {
        return heard(figure).counter().count();
    }

    private double gauge(String figure) {
        return heard(figure).gauge().value();
    }

    private RequiredSearch heard(String figure) {
        return metrics.get(figure).tags("topic", "exchange", "group", "test.heard");
    }

    private static void patiently(Callable<Boolean> condition) {
        await().ignoreExceptions().atMost(Duration.ofSeconds(60)).until(condition);
    }
}
