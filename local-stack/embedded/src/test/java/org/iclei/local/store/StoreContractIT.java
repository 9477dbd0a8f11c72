package org.iclei.local.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.mongodb.MongoDBContainer;

/** The contract on the backend of this build: the embedded store, or MongoDB in a container. */
class StoreContractIT extends StoreContract {
    private static AutoCloseable backend;
    private static String connectionString;

    @BeforeAll
    static void start() {
        if (System.getProperty("iclei.backends", "embedded").equals("containers")) {
            var container = new MongoDBContainer("mongo:8");
            container.start();
            connectionString = container.getReplicaSetUrl();
            backend = container;
        } else {
            var store = EmbeddedStore.start(null, 0);
            connectionString = store.connectionString();
            backend = store;
        }
    }

    @AfterAll
    static void stop() throws Exception {
        backend.close();
    }

    @Override
    String connectionString() {
        return connectionString;
    }
}
