package org.iclei.local.store;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testcontainers.mongodb.MongoDBContainer;

import java.util.UUID;

/**
 * What the platform needs from any store that speaks MongoDB's protocol: on the embedded one, or
 * with {@code -Pcontainers} on MongoDB itself. One store serves the run.
 */
abstract class StoreContract {
    private static final String CONNECTION_STRING =
            System.getProperty("iclei.backends", "embedded").equals("containers")
                    ? container()
                    : embedded();

    MongoCollection<Document> cities;
    private MongoClient client;

    @BeforeEach
    void connect() {
        client = MongoClients.create(CONNECTION_STRING);
        cities =
                client.getDatabase("contract")
                        .getCollection("cities-" + UUID.randomUUID())
                        .withWriteConcern(WriteConcern.MAJORITY)
                        .withReadConcern(ReadConcern.MAJORITY);
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    private static String embedded() {
        var store = EmbeddedStore.start(null, 0);
        Runtime.getRuntime().addShutdownHook(new Thread(store::close));
        return store.connectionString();
    }

    private static String container() {
        var mongo = new MongoDBContainer("mongo:8").withReplicaSet();
        mongo.start();
        Runtime.getRuntime().addShutdownHook(new Thread(mongo::close));
        return mongo.getReplicaSetUrl();
    }
}
