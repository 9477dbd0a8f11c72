package org.iclei.local.store.file;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.DataType;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** A map that notes its changes in the journal; of its writing methods only these two are used. */
final class JournaledMap<K, V> extends MVMap<K, V> {
    private final Journal journal;

    private JournaledMap(
            Map<String, Object> settings, DataType<K> keys, DataType<V> values, Journal journal) {
        super(settings, keys, values);
        this.journal = journal;
    }

    @Override
    public @Nullable V put(K key, V value) {
        journal.note(this, key, value);
        return super.put(key, value);
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable V remove(Object key) {
        journal.note(this, (K) key, null);
        return super.remove(key);
    }

    static final class Builder<K, V> extends MVMap.Builder<K, V> {
        private final Journal journal;

        Builder(Journal journal) {
            this.journal = journal;
        }

        @Override
        protected MVMap<K, V> create(Map<String, Object> settings) {
            return new JournaledMap<>(settings, getKeyType(), getValueType(), journal);
        }
    }
}
