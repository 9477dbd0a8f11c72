package org.iclei.gateway.feed.log;

import org.apache.kafka.common.TopicPartition;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.zip.CRC32;

/** A cursor as partners see it: base64url of version, log, offsets and a checksum. */
public final class CursorText {
    private static final int VERSION = 1;
    private static final int LONGEST = 4096;

    private CursorText() {}

    public static String of(Cursor cursor) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(cursor.log());
            out.writeShort(cursor.next().size());
            for (var place : cursor.next().entrySet()) {
                out.writeUTF(place.getKey().topic());
                out.writeShort(place.getKey().partition());
                out.writeLong(place.getValue());
            }
            out.writeInt(checksum(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /**
     * @throws Refused when this feed never gave out such a text
     */
    public static Cursor read(String text) {
        try {
            var cursor = decoded(text);
            if (of(cursor).equals(text)) return cursor;
        } catch (IOException | IllegalArgumentException garbage) {
            // said below
        }
        throw new Refused(
                ProblemType.MALFORMED_CURSOR,
                "Send a cursor exactly as Feed-Next gave it, or none to start at the beginning.");
    }

    private static Cursor decoded(String text) throws IOException {
        if (text.length() > LONGEST) throw new IOException("too long");
        var bytes = Base64.getUrlDecoder().decode(text);
        int body = bytes.length - Integer.BYTES;
        if (body < 0
                || ByteBuffer.wrap(bytes).getInt(body) != checksum(Arrays.copyOf(bytes, body))) {
            throw new IOException("wrong checksum");
        }
        var in = new DataInputStream(new ByteArrayInputStream(bytes, 0, body));
        if (in.readUnsignedByte() != VERSION) throw new IOException("another version");
        var log = in.readUTF();
        var next = new HashMap<TopicPartition, Long>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            next.put(new TopicPartition(in.readUTF(), in.readUnsignedShort()), in.readLong());
        }
        return Cursor.of(log, next);
    }

    private static int checksum(byte[] bytes) {
        var checksum = new CRC32();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }
}
