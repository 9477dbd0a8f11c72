package org.iclei.schema;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells what a new revision breaks, for old readers of new data and for new readers of old data: a
 * contract only grows by optional properties, everything else that decides on validity stays.
 */
final class Compatibility {
    private static final Set<String> SAY_NOTHING =
            Set.of("$id", "$comment", "$defs", "title", "description", "examples");
    private static final Set<String> WALKED = Set.of("properties", "required", "enum", "items");

    private final JsonNode olderRoot;
    private final JsonNode newerRoot;
    private final List<String> breaks = new ArrayList<>();

    private Compatibility(JsonNode olderRoot, JsonNode newerRoot) {
        this.olderRoot = olderRoot;
        this.newerRoot = newerRoot;
    }

    static List<String> breaks(JsonNode older, JsonNode newer) {
        var comparison = new Compatibility(older, newer);
        comparison.compare("", older, newer);
        return comparison.breaks;
    }

    private void compare(String path, JsonNode olderOrReference, JsonNode newerOrReference) {
        var older = Json.resolved(olderOrReference, olderRoot);
        var newer = Json.resolved(newerOrReference, newerRoot);
        properties(path, older, newer);
        required(path, older, newer);
        allowedValues(path, older, newer);
        if (older.has("items") && newer.has("items")) {
            compare(path + "/*", older.get("items"), newer.get("items"));
        } else if (older.has("items") != newer.has("items")) {
            breaks.add(path + ": items changed");
        }
        everythingElse(path, older, newer);
    }

    private void properties(String path, JsonNode older, JsonNode newer) {
        for (var property : older.path("properties").properties()) {
            var successor = newer.path("properties").get(property.getKey());
            var place = path + "/" + property.getKey();
            if (successor == null) {
                breaks.add(place + ": removed");
            } else {
                compare(place, property.getValue(), successor);
            }
        }
    }

    private void required(String path, JsonNode older, JsonNode newer) {
        var before = strings(older.path("required"));
        var after = strings(newer.path("required"));
        without(after, before).forEach(name -> breaks.add(path + "/" + name + ": now required"));
        without(before, after)
                .forEach(name -> breaks.add(path + "/" + name + ": no longer required"));
    }

    private void allowedValues(String path, JsonNode older, JsonNode newer) {
        if (older.has("enum") != newer.has("enum")) {
            breaks.add(path + ": enum " + (older.has("enum") ? "removed" : "added"));
            return;
        }
        var before = strings(older.path("enum"));
        var after = strings(newer.path("enum"));
        without(before, after).forEach(value -> breaks.add(path + ": enum lost " + value));
        without(after, before).forEach(value -> breaks.add(path + ": enum gained " + value));
    }

    private void everythingElse(String path, JsonNode older, JsonNode newer) {
        var keywords = new TreeSet<>(older.propertyNames());
        keywords.addAll(newer.propertyNames());
        keywords.removeAll(SAY_NOTHING);
        keywords.removeAll(WALKED);
        for (var keyword : keywords) {
            if (!older.path(keyword).equals(newer.path(keyword))) {
                breaks.add(path + ": " + keyword + " changed");
            }
        }
    }

    private static Set<String> strings(JsonNode array) {
        var values = new TreeSet<String>();
        array.forEach(value -> values.add(value.asString()));
        return values;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return new TreeSet<>(rest);
    }
}
