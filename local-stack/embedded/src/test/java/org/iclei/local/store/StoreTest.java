package org.iclei.local.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.util.UUID;

/** A store in memory and a client for it. */
abstract class StoreTest {
    EmbeddedStore store;
    MongoDatabase database;
    MongoCollection<Document> documents;
    private MongoClient client;

    @BeforeEach
    void start() {
        store = EmbeddedStore.start(null, 0);
        client = MongoClients.create(store.connectionString() + "/?uuidRepresentation=standard");
        database = client.getDatabase("test");
        documents = database.getCollection("documents-" + UUID.randomUUID());
    }

    @AfterEach
    void stop() {
        client.close();
        store.close();
    }
}
