package org.iclei.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;

import org.iclei.local.store.file.StoreFile;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** A database of our collections and indexes. */
final class StoreDatabase extends H2Database {
    private final StoreFile file;
    private final LongAdder examined;

    StoreDatabase(String name, StoreFile file, CursorRegistry cursors, LongAdder examined) {
        this.file = file;
        this.examined = examined;
        super(name, file.store(), cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
            String name, CollectionOptions options) {
        String fullName = getFullCollectionNamespace(name);
        return new StoreCollection(
                this,
                name,
                options,
                file.documents(fullName),
                file.meta(fullName),
                cursorRegistry,
                examined);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        String map = getFullCollectionNamespace(collection) + "._index_" + name;
        return new UniqueIndex(file.index(map), name, keys, sparse);
    }

    /** What has more than one key is accepted and left to a scan. */
    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (keys.size() > 1) {
            return super.openOrCreateSecondaryIndex(collection, name, keys, sparse);
        }
        String map = getFullCollectionNamespace(collection) + "._index_" + name;
        return new SecondaryIndex(file.index(map), name, keys.getFirst());
    }
}
