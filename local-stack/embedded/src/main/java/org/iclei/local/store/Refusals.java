package org.iclei.local.store;

import de.bwaldvogel.mongo.backend.Utils;
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
            Map.ofEntries(
                    Map.entry("collation", "strings compare by code point only"),
                    Map.entry("expireAfterSeconds", "documents never expire"),
                    Map.entry("validator", "documents are not validated"),
                    Map.entry("viewOn", "there are no views"),
                    Map.entry("timeseries", "there are no time series"),
                    Map.entry("startTransaction", "there are no transactions"),
                    Map.entry("let", "there are no variables"),
                    Map.entry("min", "there are no index bounds"),
                    Map.entry("max", "there are no index bounds"),
                    Map.entry("returnKey", "documents are returned whole"),
                    Map.entry("showRecordId", "documents have no record id"),
                    Map.entry("tailable", "there are no tailable cursors"));

    private static final List<String> PARTS = List.of("updates", "deletes", "indexes");

    private Refusals() {}

    static void check(String command, Document body) {
        Stream.concat(Stream.of(body), PARTS.stream().flatMap(part -> documents(body.get(part))))
                .forEach(Refusals::checkOptions);
        if (body.get("writeConcern") instanceof Document concern) checkConcern(concern);
        switch (command) {
            case "createindexes" -> documents(body.get("indexes")).forEach(IndexRefusals::checkNew);
            case "update" -> documents(body.get("updates")).forEach(Refusals::checkOneUpdate);
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

    /** More than this store does with an acknowledged write. */
    private static void checkConcern(Document concern) {
        if (Utils.isTrue(concern.get("j"))) {
            throw refusal("writeConcern j: nothing is forced to the disk");
        }
        if (concern.get("w") instanceof Number copies && copies.intValue() > 1) {
            throw refusal("writeConcern w: there is one copy");
        }
    }

    private static void checkOneUpdate(Document update) {
        if (update.containsKey("sort")) throw refusal("sort: which of several is updated is open");
        checkUpdate(update.get("u"));
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
