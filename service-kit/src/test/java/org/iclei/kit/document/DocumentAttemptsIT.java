package org.iclei.kit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import org.iclei.kit.problem.Refused;
import org.iclei.kit.testing.Backends;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Writers and readers that stand still. */
class DocumentAttemptsIT {
    private static final int LARGE = 3_000_000;
    private static final int AT_ONCE = 8;

    private final String database = Backends.freshDatabase();
    private final Shelf others = new Shelf(database, new CommandListener() {});

    @AfterEach
    void close() {
        others.close();
    }

    @Test
    void a_writer_that_stood_still_does_not_finish_what_was_announced_anew() {
        try (var slow = new Shelf(database, before("insert", 2, this::sweepAndAnnounceAnew))) {
            busy(() -> slow.store(Shelf.id("a"), Files.upload(LARGE)));
        }
        assertThat(others.documents.of(Shelf.RECORD, Shelf.PAGE).items()).isEmpty();

        var stored = others.store(Shelf.id("a"), Files.upload(LARGE));

        assertThat(others.documents.bytes(stored)).isEqualTo(Files.pdf(LARGE));
    }

    @Test
    void who_comes_while_as_many_read_as_may_is_asked_to_come_again() throws Exception {
        var stored = others.store(Shelf.id("a"), Files.upload(LARGE));
        var reading = new CountDownLatch(AT_ONCE);
        var goOn = new CountDownLatch(1);
        Runnable stand =
                () -> {
                    reading.countDown();
                    await(goOn);
                };
        try (var slow = new Shelf(database, before("find", 1, stand));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    IntStream.range(0, AT_ONCE)
                            .mapToObj(_ -> threads.submit(() -> slow.documents.bytes(stored)))
                            .toList();
            await(reading);
            busy(() -> slow.documents.bytes(stored));
            busy(() -> slow.store(Shelf.id("b"), Files.upload(LARGE)));
            goOn.countDown();
            for (var one : all) assertThat(one.get()).isEqualTo(Files.pdf(LARGE));
            assertThat(slow.documents.bytes(stored)).hasSize(LARGE);
        }
    }

    /** As a process does that is told to store it once more and dies before the first chunk. */
    private void sweepAndAnnounceAnew() {
        var row = others.documentRows().find().first();
        others.clock.later(Duration.ofMinutes(61));
        assertThat(others.documents.sweep()).isEqualTo(1);
        row.put("attempt", "another");
        others.documentRows().insertOne(row);
    }

    /** Does so before each command on chunks, or once before the one with that number. */
    private static CommandListener before(String command, int number, Runnable act) {
        return new CommandListener() {
            private int seen;

            @Override
            public void commandStarted(CommandStartedEvent event) {
                var name = event.getCommand().get(command);
                if (name == null || !name.asString().getValue().equals("documentchunks")) return;
                if (number == 1 || ++seen == number) act.run();
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void busy(Runnable request) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(request::run)
                .matches(it -> it.type() == ProblemType.BUSY);
    }
}
