package org.iclei.local.bench.limit;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;

import org.bson.Document;
import org.iclei.local.bench.measure.Load;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The store without anything in front of it: documents as the services keep them. */
public final class RawStore implements AutoCloseable {
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

    private static Document copy(Document like) {
        return new Document(like).append("_id", UUID.randomUUID().toString());
    }

    @Override
    public void close() {
        client.close();
    }
}
