package org.iclei.schema;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What every schema must say beyond the shape of its data. */
final class SchemaRules {
    private static final Set<String> MARKS = Set.of("none", "opaque-id");
    private static final Set<String> SCALARS = Set.of("string", "integer", "boolean");

    /** A keyword beyond these could hide data from the checks of this package. */
    private static final Set<String> KEYWORDS =
            Set.of(
                    ("$schema $id $defs $ref $comment title description examples x-visibility"
                                    + " x-personal type format pattern minLength maxLength enum"
                                    + " const minimum maximum items minItems maxItems properties"
                                    + " required additionalProperties")
                            .split(" "));

    private final JsonNode root;
    private final List<String> faults = new ArrayList<>();

    private SchemaRules(JsonNode root) {
        this.root = root;
    }

    /** Values without an admitted mark, objects closed to growth, keywords not in use here. */
    static List<String> faults(JsonNode schema) {
        var rules = new SchemaRules(schema);
        rules.visit("", schema);
        return rules.faults;
    }

    private void visit(String path, JsonNode schemaOrReference) {
        var schema = Json.resolved(schemaOrReference, root);
        schema.propertyNames().stream()
                .filter(keyword -> !KEYWORDS.contains(keyword))
                .forEach(keyword -> faults.add(path + ": keyword " + keyword));
        switch (schema.path("type").asString("")) {
            case "object" -> object(path, schema);
            case "array" -> visit(path + "/*", schema.path("items"));
            default -> scalar(path, schema);
        }
    }

    private void object(String path, JsonNode schema) {
        schema.path("properties")
                .forEachEntry((name, property) -> visit(path + "/" + name, property));
        var others = schema.path("additionalProperties");
        if (others.isObject()) {
            visit(path + "/*", others);
        } else if (!others.isMissingNode()) {
            faults.add(path + ": closed to growth");
        }
    }

    private void scalar(String path, JsonNode schema) {
        if (!SCALARS.contains(schema.path("type").asString(""))) {
            faults.add(path + ": no type");
        }
        var mark = schema.path("x-personal").asString("missing");
        if (!MARKS.contains(mark)) {
            faults.add(path + ": x-personal " + mark);
        } else if (mark.equals("opaque-id") && !schema.path("format").asString("").equals("uuid")) {
            faults.add(path + ": opaque but no uuid");
        }
    }
}
