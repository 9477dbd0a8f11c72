package org.iclei.local.store;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;

import java.util.Collection;
import java.util.List;

/** Says no to indexes that would silently not do what they say. */
final class IndexRefusals {
    private IndexRefusals() {}

    static void checkNew(Document index) {
        if (Utils.isTrue(index.get("unique")) && index.containsKey("partialFilterExpression")) {
            throw Refusals.refusal(
                    "a unique index with a partial filter; use a sparse one on a field that is"
                            + " unset");
        }
        if (index.get("key") instanceof Document keys
                && !keys.values().stream().allMatch(Number.class::isInstance)) {
            throw Refusals.refusal("an index that is neither ascending nor descending");
        }
    }

    /** A second index of the same name would be taken for the first. */
    static void checkSame(List<? extends Index<?>> existing, Index<?> index) {
        for (Index<?> other : existing) {
            if (other.getName().equals(index.getName())
                    && (other.isUnique() != index.isUnique()
                            || !describe(other).equals(describe(index)))) {
                throw new MongoServerError(
                        ErrorCode.IndexKeySpecsConflict,
                        "An index named " + index.getName() + " exists with other keys or options");
            }
        }
    }

    /** An entry per sub-document would be needed, and would silently be left out. */
    static void checkIndexable(Document document, List<String> keys) {
        for (String key : keys) {
            Object value = document;
            for (String field : key.split("\\.")) {
                if (value instanceof Collection) {
                    throw Refusals.refusal("unique index on " + key + " leads into an array");
                }
                value = value instanceof Document parent ? parent.get(field) : null;
            }
            if (value instanceof Collection<?> all
                    && all.stream().anyMatch(Document.class::isInstance)) {
                throw Refusals.refusal(
                        "unique index on " + key + " finds sub-documents in an array");
            }
        }
    }

    private static List<String> describe(Index<?> index) {
        return index.getKeys().stream().map(IndexKey::toString).toList();
    }
}
