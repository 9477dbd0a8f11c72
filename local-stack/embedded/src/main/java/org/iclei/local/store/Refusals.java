package org.iclei.local.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says no to what MongoDB does and this store would silently leave undone. */
final class Refusals {
    private static final Map<String, String> OPTIONS =
            Map.of(
                    "collation", "strings compare by code point only",
                    "expireAfterSeconds", "documents never expire",
                    "validator", "documents are not validated",
                    "viewOn", "there are no views",
                    "timeseries", "there are no time series",
                    "startTransaction", "there are no transactions",
                    "let", "there are no variables",
                    "min", "there are no index bounds",
                    "max", "there are no index bounds",
                    "tailable", "there are no tailable cursors");

    private static final List<String> PARTS = List.of("updates", "deletes", "indexes");

    private Refusals() {}

    static void check(String command, Document body) {
        Stream.concat(Stream.of(body), PARTS.stream().flatMap(part -> documents(body.get(part))))
                .forEach(Refusals::checkOptions);
        switch (command) {
            case "createindexes" -> documents(body.get("indexes")).forEach(IndexRefusals::checkNew);
            case "update" -> documents(body.get("updates")).forEach(it -> checkUpdate(it.get("u")));
            case "findandmodify" -> checkUpdate(body.get("update"));
            case "dropindexes" -> {
                if (!(body.get("index") instanceof Document)) {
                    throw refusal("an index is dropped by its keys, not by its name");
                }
            }
            default -> {}
        }
    }

    private static void checkOptions(Document options) {
        OPTIONS.forEach(
                (option, reason) -> {
                    if (options.containsKey(option)) {
                        throw refusal(option + ": " + reason);
                    }
                });
    }

    private static void checkUpdate(@Nullable Object update) {
        if (update instanceof Collection) {
            throw refusal("an update by pipeline");
        }
    }

    private static Stream<Document> documents(@Nullable Object list) {
        return list instanceof Collection<?> all
                ? all.stream().filter(Document.class::isInstance).map(Document.class::cast)
                : Stream.empty();
    }

    static MongoServerError refusal(String what) {
        return new MongoServerError(
                ErrorCode.InvalidOptions, "Not supported by the embedded store: " + what);
    }
}
