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
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

class StoreSurvivesKillIT {
    private static final int WRITERS = 8;
    private static final int WRITES_BEFORE_THE_KILL = 600;

    @TempDir Path folder;

    /** Per writer the number of its last acknowledged write. */
    private final Map<Integer, Integer> acknowledged = new ConcurrentHashMap<>();

    private final CountDownLatch enough = new CountDownLatch(WRITES_BEFORE_THE_KILL);

    @RepeatedTest(3)
    void every_acknowledged_write_is_there_after_a_kill() throws Exception {
        String file = folder.resolve("store").toString();
        try (var store = ChildJvm.start(EmbeddedStore.class, "0", file);
                var client =
                        MongoClients.create(store.address() + "/?serverSelectionTimeoutMS=1000");
                var writers = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            IntStream.range(0, WRITERS).forEach(it -> writers.submit(() -> write(it, client)));
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            store.kill();
        }

        try (var store = ChildJvm.start(EmbeddedStore.class, "0", file);
                var client = MongoClients.create(store.address())) {
            acknowledged.forEach((writer, last) -> verify(writer, last, client));
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

    private void write(int writer, MongoClient client) {
        var documents = documents(client);
        try {
            documents.insertOne(counter(writer));
            for (int n = 1; ; n++) {
                documents.insertOne(new Document("_id", writer + "-" + n));
                documents.updateOne(
                        eq("_id", writer), combine(inc("version", 1), push("events", n)));
                acknowledged.put(writer, n);
                enough.countDown();
            }
        } catch (MongoException killed) {
            // What was under way when the store died was not acknowledged.
        }
    }

    private static void verify(int writer, int last, MongoClient client) {
        var documents = documents(client);
        var counter = documents.find(eq("_id", writer)).first();
        assertThat(counter.getInteger("version")).isBetween(last, last + 1);
        assertThat(counter.getList("events", Integer.class))
                .hasSize(counter.getInteger("version"))
                .startsWith(IntStream.rangeClosed(1, last).boxed().toArray(Integer[]::new));
        for (int n = 1; n <= last; n++) {
            var document = new Document("_id", writer + "-" + n);
            assertThat(documents.countDocuments(document)).isEqualTo(1);
        }
        assertThatThrownBy(() -> documents.insertOne(new Document("_id", writer + "-" + last)))
                .isInstanceOf(MongoWriteException.class);
        documents.deleteOne(eq("_id", writer + "-" + (last + 1)));
        documents.insertOne(new Document("_id", writer + "-" + (last + 1)));
    }

    private static Document counter(int writer) {
        return new Document("_id", writer).append("version", 0).append("events", List.of());
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("kill").getCollection("documents");
    }
}
