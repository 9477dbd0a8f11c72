package org.iclei.kit.outbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.MongoException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;

import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Carries entries to the trail, and takes them and acknowledged events out of their documents, in
 * bulk. It leaves {@code version} alone, so it may race with a save. What a fault leaves behind is
 * carried or sent again and pulled later.
 */
public final class Pull implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Pull.class);
    private static final int LARGEST_BATCH = 500;
    private static final int LONGEST_WAIT_MILLIS = 100;
    private static final int LONGEST_IDLE_MILLIS = 100;
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(3);

    /** Events acknowledged up to a sequence, or one entry of the trail. */
    private record Done(Flight.Key key, long sequence, @Nullable BsonDocument entry) {
        UUID aggregate() {
            return key.aggregate();
        }
    }

    private final BlockingQueue<Done> queue = new LinkedBlockingQueue<>();
    private volatile boolean closed;
    private final Thread puller = Thread.ofPlatform().name("pull").daemon().unstarted(this::run);

    public Pull() {
        puller.start();
    }

    void pull(Flight.Key key, long sequence) {
        queue.add(new Done(key, sequence, null));
    }

    void carry(Flight.Key key, BsonDocument entry) {
        queue.add(new Done(key, 0, entry));
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

    private List<Done> batch() throws InterruptedException {
        var batch = new ArrayList<Done>();
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

    private static void write(List<Done> batch) {
        batch.stream()
                .collect(Collectors.groupingBy(done -> done.key().outbox()))
                .forEach(Pull::write);
    }

    private static void write(Outbox outbox, List<Done> batch) {
        boolean carried = carried(outbox, batch);
        var pulls = new ArrayList<WriteModel<Document>>();
        batch.stream()
                .filter(done -> carried || done.entry() == null)
                .collect(Collectors.groupingBy(Done::aggregate))
                .forEach((id, done) -> pulls.add(pull(id, done)));
        if (pulls.isEmpty()) return;
        try {
            outbox.collection().bulkWrite(pulls, new BulkWriteOptions().ordered(false));
        } catch (MongoException e) {
            failed("pull", pulls.size(), e);
        }
    }

    private static boolean carried(Outbox outbox, List<Done> batch) {
        var entries = batch.stream().map(Done::entry).filter(Objects::nonNull).toList();
        try {
            if (outbox.trail() != null) outbox.trail().carry(entries);
            return true;
        } catch (MongoException e) {
            failed("trail", entries.size(), e);
            return false;
        }
    }

    /** One update per document: its events up to a number, its entries one by one. */
    private static WriteModel<Document> pull(UUID aggregate, List<Done> done) {
        var pulls = new ArrayList<Bson>();
        long sequence = done.stream().mapToLong(Done::sequence).max().orElse(0);
        if (sequence > 0) pulls.add(Updates.pull("pending", lte("sequence", sequence)));
        var entries = done.stream().map(Done::entry).filter(Objects::nonNull);
        var numbers = entries.map(entry -> entry.get("n")).toList();
        if (!numbers.isEmpty()) pulls.add(Updates.pull("trailing", in("n", numbers)));
        return new UpdateOneModel<>(eq("_id", aggregate.toString()), Updates.combine(pulls));
    }

    private static void failed(String what, int documents, MongoException e) {
        log.warn("{}.failed documents={} cause={}", what, documents, e.getClass().getSimpleName());
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
