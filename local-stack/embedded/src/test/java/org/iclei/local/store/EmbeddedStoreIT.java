package org.iclei.local.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class EmbeddedStoreIT extends StoreContract {
    private static EmbeddedStore store;

    @BeforeAll
    static void start() {
        store = EmbeddedStore.start(null, 0);
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Override
    String connectionString() {
        return store.connectionString();
    }
}
