package org.iclei.local.crash;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** One message of MongoDB's protocol; of its content only what tells a save from the rest. */
record StoreMessage(byte[] bytes) {
    private static final int OP_MSG = 2013;
    private static final int HEADER = 16;
    private static final int FLAGS_AND_KIND = 5;
    private static final int LENGTH = 4;
    private static final byte TEXT = 2;

    /** Null at the end. */
    static @Nullable StoreMessage read(DataInputStream in) throws IOException {
        try {
            int length = Integer.reverseBytes(in.readInt());
            var message = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            message.putInt(length);
            in.readFully(message.array(), LENGTH, length - LENGTH);
            return new StoreMessage(message.array());
        } catch (EOFException e) {
            return null;
        }
    }

    int id() {
        return buffer().getInt(4);
    }

    int answers() {
        return buffer().getInt(8);
    }

    /** The collection and the verb, when it saves an aggregate of one of the collections. */
    @Nullable String save(List<String> collections) {
        var command = buffer();
        if (command.getInt(12) != OP_MSG) return null;
        command.position(HEADER + FLAGS_AND_KIND + LENGTH);
        if (command.get() != TEXT) return null;
        var verb = text(command);
        if (!verb.equals("insert") && !verb.equals("update")) return null;
        command.getInt();
        var collection = text(command);
        return collections.contains(collection) && !isPull() ? collection + " " + verb : null;
    }

    /** The relay takes sent events out: no save. */
    private boolean isPull() {
        return new String(bytes, ISO_8859_1).contains("$pull\0");
    }

    private static String text(ByteBuffer from) {
        int start = from.position();
        while (from.get() != 0) continue;
        return new String(from.array(), start, from.position() - 1 - start, UTF_8);
    }

    private ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
