package org.iclei.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** A database of our collections and indexes, under the map names that the superclass expects. */
final class StoreDatabase extends H2Database {
    private static final MVMap.Builder<Object, Document> DOCUMENTS =
            new MVMap.Builder<Object, Document>().valueType(DocumentBytes.INSTANCE);
    private static final MVMap.Builder<KeyValue, Object> INDEX =
            new MVMap.Builder<KeyValue, Object>().keyType(IndexKeyBytes.INSTANCE);

    private final MVStore store;
    private final LongAdder examined;

    StoreDatabase(String name, MVStore store, CursorRegistry cursors, LongAdder examined) {
        this.store = store;
        this.examined = examined;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
            String name, CollectionOptions options) {
        String fullName = getFullCollectionNamespace(name);
        return new StoreCollection(
                this,
                name,
                options,
                store.openMap("databases." + fullName, DOCUMENTS),
                store.openMap("meta." + fullName),
                cursorRegistry,
                examined);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        String map = getFullCollectionNamespace(collection) + "._index_" + name;
        return new UniqueIndex(store.openMap(map, INDEX), name, keys, sparse);
    }

    /** What has more than one key is accepted and left to a scan. */
    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (keys.size() > 1) {
            return super.openOrCreateSecondaryIndex(collection, name, keys, sparse);
        }
        String map = getFullCollectionNamespace(collection) + "._index_" + name;
        return new SecondaryIndex(store.openMap(map, INDEX), name, keys.getFirst());
    }
}
