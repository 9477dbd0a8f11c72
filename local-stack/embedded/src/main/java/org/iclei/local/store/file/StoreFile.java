package org.iclei.local.store.file;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.ObjectDataType;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The store's file and the journal beside it; nothing but {@link GroupCommit} ever commits. */
public final class StoreFile implements AutoCloseable {
    /** With the usual 16, a fifth of the store's time went into reading pages again. */
    private static final int CACHE_MIB = 48;

    /** Above this the file is written; a larger one would only make the next start longer. */
    private static final int JOURNAL_BYTES = 16 << 20;

    private static final int FILL_RATE = 60;
    private static final int BYTES_PER_COMPACTION = 4 << 20;

    private static final String DOCUMENTS = "databases.";
    private static final String META = "meta.";

    private final MVStore store;
    private final @Nullable Journal journal;

    /** Whether maps came, went or were renamed, which no journal tells. */
    private boolean otherMaps;

    private StoreFile(MVStore store, @Nullable Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /**
     * @param file null keeps everything in memory
     */
    public static StoreFile open(@Nullable Path file) {
        // A write rewrites the pages it touches: small pages, small writes.
        var builder =
                new MVStore.Builder()
                        .autoCommitDisabled()
                        .autoCommitBufferSize(0)
                        .cacheSize(CACHE_MIB)
                        .pageSplitSize(4096);
        if (file != null) {
            builder.fileName(prepared(file).toString());
        }
        MVStore store = builder.open();
        // Nobody reads old versions; keeping them lets the file grow tenfold.
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        if (file == null) return new StoreFile(store, null);
        var opened = new StoreFile(store, Journal.open(Path.of(file + ".journal")));
        opened.playJournal();
        return opened;
    }

    private static Path prepared(Path file) {
        Path absolute = file.toAbsolutePath();
        try {
            Files.createDirectories(absolute.resolveSibling("."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return absolute;
    }

    private void playJournal() {
        if (journal == null) return;
        journal.play(id -> map(store.getMapName(id)));
        rewrite();
    }

    private @Nullable MVMap<?, ?> map(@Nullable String name) {
        if (name == null) return null;
        if (name.startsWith(DOCUMENTS)) return documents(name.substring(DOCUMENTS.length()));
        return name.startsWith(META) ? meta(name.substring(META.length())) : index(name);
    }

    public MVStore store() {
        return store;
    }

    /** Under the names that the superclasses of our collections and databases expect. */
    public MVMap<Object, Document> documents(String collection) {
        return open(DOCUMENTS + collection, new ObjectDataType(), DocumentBytes.INSTANCE);
    }

    public MVMap<String, Object> meta(String collection) {
        return open(META + collection, new ObjectDataType(), new ObjectDataType());
    }

    public MVMap<KeyValue, Object> index(String name) {
        return open(name, IndexKeyBytes.INSTANCE, new ObjectDataType());
    }

    private <K, V> MVMap<K, V> open(
            String name, DataType<? super K> keys, DataType<? super V> values) {
        if (!store.hasMap(name)) otherMaps = true;
        var builder =
                journal == null
                        ? new MVMap.Builder<K, V>()
                        : new JournaledMap.Builder<K, V>(journal);
        return store.openMap(name, builder.keyType(keys).valueType(values));
    }

    /** Says, within a command, that it makes, drops or renames collections or indexes. */
    public void changesMaps() {
        otherMaps = true;
    }

    /** Makes durable what was written; nobody may write meanwhile. */
    void commit() {
        if (journal == null || otherMaps || journal.size() >= JOURNAL_BYTES) {
            rewrite();
            store.compact(FILL_RATE, BYTES_PER_COMPACTION);
        } else {
            journal.append();
        }
    }

    private void rewrite() {
        store.commit();
        if (journal != null) journal.clear();
        otherMaps = false;
    }

    @Override
    public void close() {
        store.close();
        if (journal == null) return;
        journal.clear();
        journal.close();
    }
}
