package org.iclei.kit.document;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.set;

import static java.time.ZoneOffset.UTC;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.iclei.kit.collection.SortOrder;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.NewId;
import org.iclei.schema.problem.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Documents of a service (ADR 18). One is announced, its chunks are written, and one last write
 * makes it visible; what is left of an attempt that died is removed.
 */
public final class Documents {
    private static final Logger log = LoggerFactory.getLogger(Documents.class);
    private static final int CHUNK = 1 << 20;
    private static final int FILES = 8;
    private static final Duration UNFINISHED = Duration.ofHours(1);
    private static final SortOrder ORDER =
            new SortOrder(Map.of("at", "at", "kind", "kind", "name", "name"), "at");
    private static final Bson ARRIVING = eq("stage", "ARRIVING");
    private static final Bson STORED = eq("stage", "STORED");
    private static final Bson GOING = eq("stage", "GOING");

    private final MongoCollection<Document> documents;
    private final MongoCollection<Document> chunks;
    private final Clock clock;
    private final Counter damaged;
    private final AtOnce atOnce = new AtOnce(FILES);

    /**
     * @param clock real time, never the business clock: a file is kept as long as it says
     */
    public Documents(MongoOperations mongo, Clock clock, MeterRegistry metrics) {
        documents = collection(mongo, "documents");
        chunks = collection(mongo, "documentchunks");
        this.clock = clock;
        damaged = metrics.counter("iclei.documents.damaged");
    }

    private static MongoCollection<Document> collection(MongoOperations mongo, String name) {
        return mongo.getCollection(name)
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadConcern(ReadConcern.MAJORITY);
    }

    /**
     * Stores a document once per id, for a time that begins today; a repeated request, also after a
     * crash, ends with the same one.
     *
     * @throws Refused KEY_REUSED when the id came with another request before, BUSY when as many
     *     are handed in or read as may be
     */
    public StoredDocument store(
            NewId id, Upload upload, String record, String kind, Period kept, String by) {
        return atOnce.one(() -> whole(id, upload, record, kind, kept, by));
    }

    private StoredDocument whole(
            NewId id, Upload upload, String record, String kind, Period kept, String by) {
        var me = and(eq("_id", id.value().toString()), eq("request", id.requestHash()));
        var now = clock.instant();
        var keptUntil = LocalDate.ofInstant(now, UTC).plus(kept);
        var row =
                new Document("_id", id.value().toString())
                        .append("request", id.requestHash())
                        .append("stage", "ARRIVING")
                        .append("attempt", UUID.randomUUID().toString())
                        .append("since", Date.from(now))
                        .append("record", record)
                        .append("kind", kind)
                        .append("name", upload.name())
                        .append("type", upload.type().name())
                        .append("size", upload.bytes().length)
                        .append("checksum", upload.checksum())
                        .append("keptUntil", keptUntil.toString())
                        .append("by", by)
                        .append("at", Date.from(now));
        var announced =
                insert(documents, row)
                        ? row
                        : documents.findOneAndUpdate(
                                and(me, ARRIVING), set("since", Date.from(now)));
        if (announced != null) {
            var names = chunks(row);
            for (int n = 0; n < names.size(); n++) {
                int end = Math.min((n + 1) * CHUNK, upload.bytes().length);
                var bytes = Arrays.copyOfRange(upload.bytes(), n * CHUNK, end);
                insert(
                        chunks,
                        new Document("_id", names.get(n)).append("bytes", new Binary(bytes)));
            }
            // once swept it may have been announced again, and that one's chunks are not all here
            var same = eq("attempt", announced.getString("attempt"));
            documents.updateOne(and(me, same, ARRIVING), set("stage", "STORED"));
        }
        return settled(id);
    }

    private StoredDocument settled(NewId id) {
        var row = documents.find(eq("_id", id.value().toString())).first();
        if (row != null && !id.requestHash().equals(row.getString("request"))) {
            throw new Refused(
                    ProblemType.KEY_REUSED,
                    "This Idempotency-Key came with another document before. Use a new one.");
        }
        if (row == null || !"STORED".equals(row.getString("stage"))) {
            throw new Refused(
                    ProblemType.BUSY, "This document is on its way in or out. Try again shortly.");
        }
        return StoredDocument.of(row);
    }

    /** A document of the record; none when it is another's. */
    public Optional<StoredDocument> find(UUID id, String record) {
        var found = and(eq("_id", id.toString()), eq("record", record), STORED);
        return Optional.ofNullable(documents.find(found).first()).map(StoredDocument::of);
    }

    /** The record's documents, the oldest first unless another order is asked for. */
    public Page<StoredDocument> of(String record, Paging paging) {
        var all = and(eq("record", record), STORED);
        var found = new ArrayList<StoredDocument>();
        documents
                .find(all)
                .sort(ORDER.of(paging))
                .skip(paging.skip())
                .limit(paging.size())
                .forEach(row -> found.add(StoredDocument.of(row)));
        return Page.of(found, paging, documents.countDocuments(all));
    }

    /**
     * @throws Refused DOCUMENT_DAMAGED when they are no longer the bytes that were handed in, BUSY
     *     when as many are handed in or read as may be
     */
    public byte[] bytes(StoredDocument document) {
        return atOnce.one(() -> read(document));
    }

    private byte[] read(StoredDocument document) {
        var bytes = ByteBuffer.allocate(document.size());
        for (var name : chunks(document.id().toString(), document.checksum(), document.size())) {
            var chunk = chunks.find(eq("_id", name)).first();
            var data = chunk == null ? new byte[0] : chunk.get("bytes", Binary.class).getData();
            if (data.length <= bytes.remaining()) bytes.put(data);
        }
        if (Upload.checksum(bytes.array()).equals(document.checksum())) {
            return bytes.array();
        }
        if (find(document.id(), document.record()).isEmpty()) {
            throw new Refused(
                    ProblemType.NOT_FOUND, "It was kept until " + document.keptUntil() + ".");
        }
        damaged.increment();
        log.error("document.damaged id={}", document.id());
        throw new Refused(
                ProblemType.DOCUMENT_DAMAGED, "Ask whoever handed it in to do so once more.");
    }

    /** Removes what is kept no longer and what never arrived whole; answers how many. */
    int sweep() {
        documents.createIndex(Indexes.ascending("record"));
        var unfinished = lt("since", Date.from(clock.instant().minus(UNFINISHED)));
        var over = lt("keptUntil", LocalDate.ofInstant(clock.instant(), UTC).toString());
        int removed = 0;
        for (var row : documents.find(or(and(ARRIVING, unfinished), and(STORED, over), GOING))) {
            var seen = and(eq("_id", row.getString("_id")), eq("since", row.getDate("since")));
            var same = and(seen, eq("stage", row.getString("stage")));
            // from here on nobody reads it and no late writer makes it visible again
            if (documents.updateOne(same, set("stage", "GOING")).getMatchedCount() == 0) continue;
            chunks.deleteMany(in("_id", chunks(row)));
            documents.deleteOne(and(seen, GOING));
            log.info("document.removed id={}", row.getString("_id"));
            removed++;
        }
        return removed;
    }

    private static boolean insert(MongoCollection<Document> collection, Document row) {
        try {
            collection.insertOne(row);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) return false;
            throw e;
        }
    }

    private static List<String> chunks(Document row) {
        return chunks(row.getString("_id"), row.getString("checksum"), row.getInteger("size"));
    }

    /** Of the same document always the same: an attempt goes on where an earlier one died. */
    private static List<String> chunks(String id, String checksum, int size) {
        return IntStream.range(0, Math.ceilDiv(size, CHUNK))
                .mapToObj(n -> id + ":" + checksum + ":" + n)
                .toList();
    }
}
