package org.iclei.gateway.feed.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.gateway.feed.Patience.patiently;

import org.iclei.gateway.feed.Events;
import org.iclei.gateway.feed.Log;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Who reads when, while every thread that reads the log is held up. */
class TurnsIT {
    private static final Duration SOON = Duration.ofMillis(500);

    @Test
    void the_gateway_itself_does_not_wait_for_a_turn_behind_its_clients() throws Exception {
        try (var log = new Log().create("membership", "events", "exchange")) {
            log.append(new Events(36).some(5));
            var liveLog = new LiveLog(new Ring(9, 9), log.readers, log.readPage);
            var beginning = liveLog.extent().block().beginning();
            var held = new CountDownLatch(1);
            var holding = new ArrayList<CompletableFuture<?>>();
            for (int i = 0; i < 4; i++) {
                holding.add(log.readers.with(_ -> held(held)).toFuture());
            }
            var clients = new ArrayList<Thread>();
            var read = new CopyOnWriteArrayList<Following.Step>();
            try {
                for (int i = 0; i < 2; i++) {
                    var client = liveLog.from(beginning, LiveFeed.PARTNER);
                    clients.add(Thread.ofPlatform().start(() -> next(client)));
                }
                patiently().until(() -> clients.stream().allMatch(TurnsIT::reads));

                var own = liveLog.aheadOfClients(beginning, LiveFeed.PARTNER);
                var reading = Thread.ofPlatform().start(() -> read.addAll(next(own).steps()));
                patiently().until(() -> reads(reading) || !reading.isAlive());
                clients.add(reading);
            } finally {
                held.countDown();
            }
            for (var client : clients) client.join();
            for (var one : holding) one.get();
            assertThat(read).hasSize(5);
        }
    }

    /** It has its turn, and waits for as long as the page takes. */
    private static boolean reads(Thread thread) {
        return thread.getState() == Thread.State.WAITING;
    }

    private static Following.Batch next(Following following) {
        try {
            return following.next(SOON);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String held(CountDownLatch latch) {
        try {
            latch.await();
            return "held";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
