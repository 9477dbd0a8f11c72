package org.iclei.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;

/** Answers every query that pins its keys to values, whatever else the query asks. */
final class UniqueIndex extends AbstractUniqueIndex<Object> {
    private final MVMap<KeyValue, Object> positions;

    UniqueIndex(
            MVMap<KeyValue, Object> positions, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.positions = positions;
    }

    @Override
    public boolean canHandle(Document query) {
        return PinnedKeys.of(query, keys()).isPresent();
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        Optional<List<KeyValue>> pinned = PinnedKeys.of(query, keys());
        return pinned.orElseThrow().stream()
                .map(positions::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        IndexRefusals.checkIndexable(document, keys());
        super.checkAdd(document, collection);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        IndexRefusals.checkIndexable(after, keys());
        super.checkUpdate(before, after, collection);
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return positions.remove(key);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, @Nullable Object position) {
        if (positions.containsKey(key)) return false;
        positions.put(key, Missing.ofNullable(position));
        return true;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return positions.entrySet();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return positions.get(key);
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
