package org.iclei.local.store;

import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the file so that nothing but {@link GroupCommit} ever commits it. */
final class StoreFile {
    /** With the usual 16, a fifth of the store's time went into reading pages again. */
    private static final int CACHE_MIB = 48;

    private StoreFile() {}

    static MVStore open(@Nullable Path file) {
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
        return store;
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
}
