package org.iclei.local.bench.limit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.result.UpdateResult;

import org.bson.Document;
import org.iclei.local.bench.measure.Load;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** The store without anything in front of it: documents as the services keep them. */
public final class RawStore implements AutoCloseable {
    private static final int CONNECTIONS = 32;

    private final MongoClient client;
    private final MongoCollection<Document> raw;

    public RawStore(int port) {
        client = MongoClients.create("mongodb://127.0.0.1:%d/?maxPoolSize=64".formatted(port));
        raw = collection("bench", "raw");
    }

    public MongoCollection<Document> collection(String database, String name) {
        return client.getDatabase(database)
                .getCollection(name)
                .withWriteConcern(WriteConcern.MAJORITY);
    }

    /** A document of a service as it was saved last, to make others like it. */
    public Document last(String database, String collection) {
        return Objects.requireNonNull(
                collection(database, collection).find().sort(Sorts.descending("$natural")).first());
    }

    /** A client that inserts one document like this after another. */
    public Load.Client inserting(Document like) {
        return () -> raw.insertOne(copy(like));
    }

    /** Documents per second. */
    public double insertMany(Document like, int documents) {
        var fresh = Stream.generate(() -> copy(like)).limit(documents).toList();
        long start = System.nanoTime();
        raw.insertMany(fresh, new InsertManyOptions().ordered(false));
        return documents / ((System.nanoTime() - start) / 1e9);
    }

    /** Documents per second, each updated by itself on one of many connections. */
    public double updateEach(Document like, int documents) {
        var fresh = Stream.generate(() -> copy(like)).limit(documents).toList();
        raw.insertMany(fresh, new InsertManyOptions().ordered(false));
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            long start = System.nanoTime();
            var updates = fresh.stream().map(one -> threads.submit(() -> update(one))).toList();
            for (var update : updates) update.get();
            return documents / ((System.nanoTime() - start) / 1e9);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private UpdateResult update(Document one) {
        return raw.updateOne(
                eq("_id", one.get("_id")), combine(set("bench", true), inc("version", 1L)));
    }

    private static Document copy(Document like) {
        return new Document(like).append("_id", UUID.randomUUID().toString());
    }

    @Override
    public void close() {
        client.close();
    }
}
