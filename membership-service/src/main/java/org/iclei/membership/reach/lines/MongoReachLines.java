package org.iclei.membership.reach.lines;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Portions of 500 lines, each a document of its own: {@code <checksum>:<n>}, counted from 0. */
@Component
class MongoReachLines implements ReachLines {
    private static final String COLLECTION = "reachlines";

    /** Of names of 2,000 characters in any script these are a quarter of what a document holds. */
    private static final int PORTION = 500;

    private final MongoOperations mongo;
    private final MongoCollection<Document> collection;

    MongoReachLines(MongoOperations mongo) {
        this.mongo = mongo;
        this.collection =
                mongo.getCollection(COLLECTION)
                        .withWriteConcern(WriteConcern.MAJORITY)
                        .withReadConcern(ReadConcern.MAJORITY);
    }

    @Override
    public String keep(List<Line> lines) {
        var checksum = LinesChecksum.of(lines);
        for (int n = 0; n * PORTION < lines.size(); n++) {
            var end = Math.min((n + 1) * PORTION, lines.size());
            keep(id(checksum, n), lines.subList(n * PORTION, end));
        }
        return checksum;
    }

    /** What lies under a checksum already is the same. */
    private void keep(String id, List<Line> portion) {
        var written = portion.stream().map(this::write).toList();
        try {
            collection.insertOne(new Document("_id", id).append("lines", written));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
    }

    @Override
    public List<Line> read(String checksum) {
        var lines = new ArrayList<Line>();
        for (int n = 0; n * PORTION == lines.size(); n++) {
            var portion = collection.find(eq("_id", id(checksum, n))).first();
            if (portion == null) break;
            portion.getList("lines", Document.class).forEach(line -> lines.add(read(line)));
        }
        if (LinesChecksum.of(lines).equals(checksum)) return lines;
        throw new IllegalStateException("lines are no longer what was stated: " + checksum);
    }

    private Document write(Line line) {
        var document = new Document();
        mongo.getConverter().write(line, document);
        document.remove("_class");
        return document;
    }

    private Line read(Document line) {
        return mongo.getConverter().read(Line.class, line);
    }

    private static String id(String checksum, int n) {
        return checksum + ":" + n;
    }
}
