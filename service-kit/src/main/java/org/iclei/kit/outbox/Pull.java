package org.iclei.kit.outbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.MongoException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;

import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Takes acknowledged events out of their documents, in bulk. It leaves {@code version} alone, so it
 * may race with a save. What a fault leaves behind is sent again and pulled later.
 */
public final class Pull implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Pull.class);
    private static final int LARGEST_BATCH = 500;
    private static final int LONGEST_WAIT_MILLIS = 20;
    private static final int LONGEST_IDLE_MILLIS = 100;
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(3);

    private record Acknowledged(Flight.Key key, long sequence) {}

    private final BlockingQueue<Acknowledged> queue = new LinkedBlockingQueue<>();
    private volatile boolean closed;
    private final Thread puller = Thread.ofPlatform().name("pull").daemon().unstarted(this::run);

    public Pull() {
        puller.start();
    }

    void pull(Flight.Key key, long sequence) {
        queue.add(new Acknowledged(key, sequence));
    }

    private void run() {
        while (!(closed && queue.isEmpty())) {
            try {
                write(batch());
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) {
                log.error("pull.fault", e);
            }
        }
    }

    private List<Acknowledged> batch() throws InterruptedException {
        var batch = new ArrayList<Acknowledged>();
        var first = queue.poll(LONGEST_IDLE_MILLIS, TimeUnit.MILLISECONDS);
        if (first == null) return batch;
        batch.add(first);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_WAIT_MILLIS);
        while (batch.size() < LARGEST_BATCH) {
            var next = queue.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) break;
            batch.add(next);
        }
        return batch;
    }

    private static void write(List<Acknowledged> batch) {
        // an aggregate that was acknowledged several times is written once
        var highest = new HashMap<Flight.Key, Long>();
        batch.forEach(one -> highest.merge(one.key(), one.sequence(), Math::max));
        var perOutbox = new HashMap<Outbox, List<WriteModel<Document>>>();
        highest.forEach(
                (key, sequence) -> {
                    var id = eq("_id", key.aggregate().toString());
                    var events = Updates.pull("pending", lte("sequence", sequence));
                    perOutbox
                            .computeIfAbsent(key.outbox(), _ -> new ArrayList<>())
                            .add(new UpdateOneModel<>(id, events));
                });
        perOutbox.forEach(Pull::write);
    }

    private static void write(Outbox outbox, List<WriteModel<Document>> pulls) {
        try {
            outbox.collection().bulkWrite(pulls, new BulkWriteOptions().ordered(false));
        } catch (MongoException e) {
            log.warn(
                    "pull.failed documents={} cause={}",
                    pulls.size(),
                    e.getClass().getSimpleName());
        }
    }

    /** Pulls what was acknowledged, or the next start would send it again; then stops. */
    @Override
    public void close() {
        closed = true;
        try {
            puller.join(LONGEST_CLOSING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        puller.interrupt();
    }
}
