package org.iclei.local.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

class LoadTest {
    private final Load load = new Load(3, Duration.ZERO);

    @Test
    void every_client_asks_at_the_same_time_and_is_closed_in_the_end() {
        var all = new CountDownLatch(3);
        var closed = new AtomicInteger();

        double rate = load.perSecond(() -> client(all, closed));

        assertThat(rate).isPositive();
        assertThat(closed).hasValue(3);
    }

    @Test
    void a_client_that_fails_ends_the_measurement() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                load.perSecond(
                                        () ->
                                                () -> {
                                                    throw new IllegalArgumentException("no");
                                                }))
                .withRootCauseInstanceOf(IllegalArgumentException.class);
    }

    /** Answers only once all clients have asked. */
    private static Load.Client client(CountDownLatch all, AtomicInteger closed) {
        return new Load.Client() {
            @Override
            public void ask() {
                all.countDown();
                try {
                    all.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }
}
