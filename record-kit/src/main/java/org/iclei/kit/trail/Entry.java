package org.iclei.kit.trail;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * One save of an aggregate: who, when, why, what.
 *
 * @param n the version that was saved, from 1
 * @param at real time, in milliseconds
 * @param reason a code or an event's type; empty for a plain command
 * @param hash SHA-256 in hex over the former entry's hash and all of this, see ADR 14
 */
public record Entry(
        String aggregate,
        long n,
        Instant at,
        String actor,
        String reason,
        List<Change> changes,
        String hash) {
    /** What the first entry's hash stands on. */
    static final String GENESIS = "0".repeat(64);

    static Entry after(
            String previous,
            String aggregate,
            long n,
            Instant at,
            String actor,
            String reason,
            List<Change> changes) {
        var open = new Entry(aggregate, n, at, actor, reason, changes, "");
        return new Entry(aggregate, n, at, actor, reason, changes, open.rehashed(previous));
    }

    /** The hash that these contents have behind an entry of the given hash. */
    String rehashed(String previous) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            text(out, previous);
            text(out, aggregate);
            out.writeLong(n);
            out.writeLong(at.toEpochMilli());
            text(out, actor);
            text(out, reason);
            out.writeInt(changes.size());
            for (var change : changes) {
                text(out, change.field());
                out.write(change.digests());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(Sha256.of(bytes.toByteArray()));
    }

    /** With its length in front, so that no text can pass for a piece of its neighbour. */
    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    String id() {
        return aggregate + ":" + n;
    }

    public BsonDocument document() {
        return new BsonDocument("_id", new BsonString(id()))
                .append("aggregate", new BsonString(aggregate))
                .append("n", new BsonInt64(n))
                .append("at", new BsonDateTime(at.toEpochMilli()))
                .append("actor", new BsonString(actor))
                .append("reason", new BsonString(reason))
                .append("changes", array(changes))
                .append("hash", new BsonString(hash));
    }

    static BsonArray array(List<Change> changes) {
        return new BsonArray(changes.stream().map(Change::document).toList());
    }

    /**
     * @throws RuntimeException when it does not have the shape of an entry
     */
    static Entry read(BsonDocument document) {
        return new Entry(
                document.getString("aggregate").getValue(),
                document.getInt64("n").getValue(),
                Instant.ofEpochMilli(document.getDateTime("at").getValue()),
                document.getString("actor").getValue(),
                document.getString("reason").getValue(),
                document.getArray("changes").stream()
                        .map(BsonValue::asDocument)
                        .map(Change::read)
                        .toList(),
                document.getString("hash").getValue());
    }
}
