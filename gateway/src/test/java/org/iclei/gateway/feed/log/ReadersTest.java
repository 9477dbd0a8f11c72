package org.iclei.gateway.feed.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

class ReadersTest {
    private static final int MORE_THAN_CAN_WAIT = 200;

    @Test
    void more_work_than_can_wait_is_refused_and_the_rest_is_done() throws Exception {
        var release = new CountDownLatch(1);
        var refused = new AtomicInteger();
        var done = new AtomicInteger();
        try (var readers = new Readers("127.0.0.1:1", List.of())) {
            var finished = new CountDownLatch(MORE_THAN_CAN_WAIT);
            Flux.range(0, MORE_THAN_CAN_WAIT)
                    .flatMap(
                            _ ->
                                    readers.with(_ -> awaited(release))
                                            .doOnNext(_ -> done.incrementAndGet())
                                            .onErrorComplete(RejectedExecutionException.class)
                                            .doFinally(_ -> finished.countDown()),
                            MORE_THAN_CAN_WAIT)
                    .subscribe();
            refused.set(MORE_THAN_CAN_WAIT - (int) finished.getCount());
            release.countDown();
            finished.await();
        }

        assertThat(refused).hasPositiveValue();
        assertThat(done.get() + refused.get()).isEqualTo(MORE_THAN_CAN_WAIT);
    }

    private static boolean awaited(CountDownLatch release) {
        try {
            release.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
