package org.iclei.local.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.iclei.local.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

class StoreSurvivesKillIT {
    private static final int KILLS = 5;
    private static final int WRITERS = 8;
    private static final int BATCH = 5;
    private static final long SEED = Long.getLong("iclei.crash.seed", System.nanoTime());

    @TempDir Path folder;

    /** The number of each writer's last acknowledged write. */
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    @Test
    void every_acknowledged_write_is_there_after_every_kill_and_none_by_half() throws Exception {
        String file = folder.resolve("store").toString();
        var random = new Random(SEED);
        for (int round = 0; round < KILLS; round++) {
            try (var store = ChildJvm.start(EmbeddedStore.class, "0", file);
                    var client =
                            MongoClients.create(
                                    store.address() + "/?serverSelectionTimeoutMS=5000")) {
                verify(documents(client));
                writeAndKill(round, 200 + random.nextInt(800), store, documents(client));
            }
        }
        try (var store = ChildJvm.start(EmbeddedStore.class, "0", file);
                var client = MongoClients.create(store.address())) {
            verify(documents(client));
            System.out.printf(
                    "crash store (seed %d): kills %d, acknowledged writes %d, lost 0,"
                            + " half-written 0%n",
                    SEED, KILLS, 3 * acknowledged.values().stream().mapToInt(n -> n).sum());
        }
    }

    private void writeAndKill(
            int round, int writes, ChildJvm store, MongoCollection<Document> documents)
            throws Exception {
        var enough = new CountDownLatch(writes);
        try (var writers = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            for (int n = 0; n < WRITERS; n++) {
                var writer = round + "-" + n;
                writers.submit(() -> write(writer, documents, enough));
            }
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            store.kill();
        }
    }

    @Test
    void a_polite_stop_keeps_everything() {
        String file = folder.resolve("store").toString();
        try (var store = ChildJvm.start(EmbeddedStore.class, "0", file);
                var client = MongoClients.create(store.address())) {
            documents(client).insertOne(new Document("_id", 1));
            assertThat(store.stop()).isEqualTo(128 + 15);
        }

        try (var store = EmbeddedStore.start(Path.of(file), 0);
                var client = MongoClients.create(store.connectionString())) {
            assertThat(documents(client).find()).hasSize(1);
        }
    }

    /** A single document, a batch and an update, again and again until the store dies. */
    private void write(String writer, MongoCollection<Document> documents, CountDownLatch enough) {
        try {
            documents.insertOne(
                    new Document("_id", writer).append("version", 0).append("events", List.of()));
            for (int n = 1; ; n++) {
                documents.insertOne(new Document("_id", one(writer, n)));
                documents.insertMany(batch(writer, n));
                documents.updateOne(
                        eq("_id", writer), combine(inc("version", 1), push("events", n)));
                acknowledged.put(writer, n);
                enough.countDown();
            }
        } catch (MongoException killed) {
            // What was under way when the store died was not acknowledged.
        }
    }

    private void verify(MongoCollection<Document> documents) {
        var found = new HashMap<String, Document>();
        documents.find().forEach(document -> found.put(document.getString("_id"), document));
        acknowledged.forEach(
                (writer, last) -> {
                    var counter = found.get(writer);
                    assertThat(counter.getInteger("version")).isBetween(last, last + 1);
                    assertThat(counter.getList("events", Integer.class))
                            .hasSize(counter.getInteger("version"))
                            .startsWith(
                                    IntStream.rangeClosed(1, last).boxed().toArray(Integer[]::new));
                    for (int n = 1; n <= last; n++) {
                        assertThat(found).containsKey(one(writer, n));
                        assertThat(batchIn(found, writer, n)).isEqualTo(BATCH);
                    }
                    assertThat(batchIn(found, writer, last + 1)).isIn(0L, (long) BATCH);
                    assertThatThrownBy(
                                    () ->
                                            documents.insertOne(
                                                    new Document("_id", one(writer, last))))
                            .isInstanceOf(MongoWriteException.class);
                });
    }

    private static long batchIn(Map<String, Document> found, String writer, int n) {
        return batch(writer, n).stream()
                .filter(document -> found.containsKey(document.getString("_id")))
                .count();
    }

    private static String one(String writer, int n) {
        return writer + ":" + n;
    }

    private static List<Document> batch(String writer, int n) {
        return IntStream.range(0, BATCH)
                .mapToObj(it -> new Document("_id", writer + ":" + n + "/" + it))
                .toList();
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("kill").getCollection("documents");
    }
}
