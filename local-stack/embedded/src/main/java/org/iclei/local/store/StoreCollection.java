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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A collection whose stored documents are never changed in place: an update works on copies, so
 * that an answer or a commit under way on another thread sees a whole document.
 */
final class StoreCollection extends H2Collection {
    private static final ScopedValue<FirstMatch> FIRST_MATCH = ScopedValue.newInstance();

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

    /** Nobody asks, and to know it every document would be encoded once more. */
    @Override
    protected boolean tracksDataSize() {
        return false;
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
        var positions = narrowed(query, orderBy);
        var found =
                positions.isPresent()
                        ? matchDocuments(
                                query, positions.get(), orderBy, skip, limit, batch, fields)
                        : super.queryDocuments(query, orderBy, skip, limit, batch, fields);
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
        // a count does not wait for writers, and one of them may have removed what an index named
        var present = documents.filter(Objects::nonNull);
        var candidates =
                order == null || limit <= 0
                        ? present
                        : first(skip + limit, order, query, present).stream();
        return super.matchDocumentsFromStream(query, candidates, skip, limit, batch, order, fields);
    }

    /** What an aggregate looks for before anything else: a count, for example. */
    private record FirstMatch(String collection, Document query) {
        private static final Set<String> OF_ITS_OWN =
                Set.of("$match", "$group", "$sort", "$project", "$skip", "$limit", "$count");

        static Optional<FirstMatch> of(Document aggregate) {
            if (!(aggregate.get("pipeline") instanceof List<?> stages)) return Optional.empty();
            boolean own =
                    stages.stream()
                            .map(Document.class::cast)
                            .allMatch(stage -> OF_ITS_OWN.containsAll(stage.keySet()));
            return own
                            && !stages.isEmpty()
                            && ((Document) stages.getFirst()).get("$match")
                                    instanceof Document query
                    ? Optional.of(new FirstMatch(String.valueOf(aggregate.get("aggregate")), query))
                    : Optional.empty();
        }
    }

    /** Runs an aggregate that is given no more documents than its first stage leaves. */
    static Document aggregating(Document aggregate, Supplier<Document> run) {
        return FirstMatch.of(aggregate)
                .map(match -> ScopedValue.where(FIRST_MATCH, match).call(run::get))
                .orElseGet(run);
    }

    @Override
    public Stream<Document> queryAllAsStream() {
        return FIRST_MATCH.isBound() && getCollectionName().equals(FIRST_MATCH.get().collection())
                ? handleQueryAsStream(FIRST_MATCH.get().query())
                : super.queryAllAsStream();
    }

    /** The fewest that one of the indexes leaves, where that is less than half of all. */
    private Optional<List<Object>> narrowed(Document query, @Nullable Document orderBy) {
        if (orderBy != null && orderBy.containsKey("$natural")) return Optional.empty();
        if (getIndexes().stream().anyMatch(index -> index.canHandle(query))) {
            return Optional.empty();
        }
        Optional<List<Object>> best = Optional.empty();
        int fewer = count() / 2;
        for (var index : getIndexes()) {
            if (!(index instanceof SecondaryIndex secondary)) continue;
            var found = secondary.positions(query, fewer);
            if (found.isEmpty()) continue;
            best = found;
            fewer = found.get().size();
        }
        return best;
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
