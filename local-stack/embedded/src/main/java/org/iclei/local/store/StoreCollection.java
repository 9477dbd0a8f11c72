package org.iclei.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * A collection whose stored documents are never changed in place: an update works on copies, so
 * that an answer or a commit under way on another thread sees a whole document.
 */
final class StoreCollection extends H2Collection {
    private final LongAdder examined;
    private boolean changing;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors,
            LongAdder examined) {
        this.examined = examined;
        super(database, name, options, documents, meta, cursors);
    }

    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        examined.increment();
        return super.documentMatchesQuery(document, query);
    }

    @Override
    public void addIndex(Index<Object> index) {
        IndexRefusals.checkSame(getIndexes(), index);
        super.addIndex(index);
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector,
            Document update,
            ArrayFilters filters,
            boolean multi,
            boolean upsert,
            Oplog oplog) {
        changing = true;
        try {
            return super.updateDocuments(selector, update, filters, multi, upsert, oplog);
        } finally {
            changing = false;
        }
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        changing = true;
        try {
            return super.findAndModify(query);
        } finally {
            changing = false;
        }
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batch,
            @Nullable Document fields) {
        var found = super.queryDocuments(query, orderBy, skip, limit, batch, fields);
        if (!changing) {
            return found;
        }
        List<Document> copies = new ArrayList<>();
        found.forEach(document -> copies.add(document.cloneDeeply()));
        return new QueryResult(copies, found.getCursorId());
    }

    @Override
    protected QueryResult matchDocumentsFromStream(
            Document query,
            Stream<Document> documents,
            int skip,
            int limit,
            int batch,
            @Nullable Comparator<Document> order,
            @Nullable Document fields) {
        var candidates =
                order == null || limit <= 0
                        ? documents
                        : first(skip + limit, order, query, documents).stream();
        return super.matchDocumentsFromStream(query, candidates, skip, limit, batch, order, fields);
    }

    /** The first in order; of a large collection never more than a few times as many are held. */
    private List<Document> first(
            int most, Comparator<Document> order, Document query, Stream<Document> documents) {
        var kept = new ArrayList<Document>();
        documents
                .filter(document -> documentMatchesQuery(document, query))
                .forEach(
                        document -> {
                            kept.add(document);
                            if (kept.size() < 4L * most) return;
                            kept.sort(order);
                            kept.subList(most, kept.size()).clear();
                        });
        return kept;
    }
}
