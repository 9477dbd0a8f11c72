package org.iclei.local.store.file;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.IntFunction;
import java.util.zip.CRC32;

/**
 * What was written since the store's file was: appending it makes writes durable at a fraction of
 * what rewriting the pages costs that they touched. Played again, in order, it leads to the same
 * end whatever part of it the file holds already.
 */
final class Journal implements AutoCloseable {
    private static final int HEAD_BYTES = Integer.BYTES + Long.BYTES;

    private final Path path;
    private final FileChannel file;
    private final WriteBuffer changes = new WriteBuffer();
    private long end;

    private Journal(Path path, FileChannel file) {
        this.path = path;
        this.file = file;
    }

    static Journal open(Path path) {
        try {
            var options =
                    new StandardOpenOption[] {
                        StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE
                    };
            return new Journal(path, FileChannel.open(path, options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Notes a change before its map makes it.
     *
     * @param value null when the key is removed
     */
    synchronized <K, V> void note(MVMap<K, V> map, K key, @Nullable V value) {
        int start = changes.position();
        try {
            changes.putInt(0).putVarInt(map.getId()).put((byte) (value == null ? 0 : 1));
            map.getKeyType().write(changes, key);
            if (value != null) map.getValueType().write(changes, value);
            changes.putInt(start, changes.position() - start - Integer.BYTES);
        } catch (RuntimeException e) {
            changes.position(start);
            throw e;
        }
    }

    /** Appends what was noted; after a fault, the next time writes over what the fault left. */
    synchronized void append() {
        if (changes.position() == 0) return;
        ByteBuffer noted = changes.getBuffer().duplicate().flip();
        ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
        head.putInt(noted.remaining()).putLong(checksum(noted)).flip();
        try {
            end = write(noted, write(head, end));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        changes.clear();
    }

    private long write(ByteBuffer bytes, long position) throws IOException {
        long next = position;
        while (bytes.hasRemaining()) next += file.write(bytes, next);
        return next;
    }

    /** Bytes that a start after a kill would have to play. */
    synchronized long size() {
        return end;
    }

    /** Forgets everything, because the store's file holds it. */
    synchronized void clear() {
        try {
            changes.clear();
            end = 0;
            file.truncate(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes every change again that was appended as a whole.
     *
     * @param maps by id; null for one that was dropped since
     */
    void play(IntFunction<@Nullable MVMap<?, ?>> maps) {
        ByteBuffer all = read();
        while (all.remaining() >= HEAD_BYTES) {
            int length = all.getInt();
            long checksum = all.getLong();
            if (length > all.remaining()) return;
            ByteBuffer noted = all.slice(all.position(), length);
            if (checksum(noted) != checksum) return;
            while (noted.hasRemaining()) make(change(noted), maps);
            all.position(all.position() + length);
        }
    }

    private ByteBuffer read() {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffer change(ByteBuffer noted) {
        int length = noted.getInt();
        ByteBuffer change = noted.slice(noted.position(), length);
        noted.position(noted.position() + length);
        return change;
    }

    private static void make(ByteBuffer change, IntFunction<@Nullable MVMap<?, ?>> maps) {
        MVMap<?, ?> map = maps.apply(DataUtils.readVarInt(change));
        if (map != null) make(change, map);
    }

    private static <K, V> void make(ByteBuffer change, MVMap<K, V> map) {
        boolean removed = change.get() == 0;
        K key = map.getKeyType().read(change);
        if (removed) map.remove(key);
        else map.put(key, map.getValueType().read(change));
    }

    private static long checksum(ByteBuffer bytes) {
        var checksum = new CRC32();
        checksum.update(bytes.duplicate());
        return checksum.getValue();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
