package org.iclei.kit.trail;

import com.mongodb.client.MongoCursor;

import org.bson.BsonDocument;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The documents of several kinds of aggregate, ordered by their ids. */
final class Records implements AutoCloseable {
    private record Head(BsonDocument document, MongoCursor<BsonDocument> rest) {
        String id() {
            return document.getString("_id").getValue();
        }
    }

    private final List<MongoCursor<BsonDocument>> cursors;
    private final PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::id));

    Records(List<Trail> kinds) {
        cursors = kinds.stream().map(Trail::ordered).toList();
        cursors.forEach(this::advance);
    }

    private void advance(MongoCursor<BsonDocument> cursor) {
        if (cursor.hasNext()) heads.add(new Head(cursor.next(), cursor));
    }

    boolean hasNext() {
        return !heads.isEmpty();
    }

    /** The id of what comes next, or what is behind every id. */
    String id() {
        var head = heads.peek();
        return head == null ? Entries.BEHIND : head.id();
    }

    BsonDocument next() {
        var head = heads.remove();
        advance(head.rest);
        return head.document;
    }

    @Override
    public void close() {
        cursors.forEach(MongoCursor::close);
    }
}
