package org.iclei.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

class CompatibilityTest {
    private static final String BASE =
            """
            {
              "title": "Thing", "x-visibility": "PUBLIC", "type": "object", "required": ["id", "parts"],
              "properties": {
                "id": {"type": "string", "format": "uuid", "x-personal": "none"},
                "places": {"type": "integer", "minimum": 0, "maximum": 50, "x-personal": "none"},
                "state": {"enum": ["OPEN", "SHUT"], "x-personal": "none"},
                "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                "parts": {"type": "array", "items": {"$ref": "#/$defs/part"}}
              },
              "$defs": {"part": {
                "type": "object", "required": ["name"],
                "properties": {"name": {"type": "string", "minLength": 1}, "day": {"type": "string"}}
              }}
            }
            """;

    @ParameterizedTest
    @MethodSource("org.iclei.schema.Contract#all")
    void every_revision_is_compatible_with_the_one_before(Contract contract) {
        var revisions = contract.revisions();
        var breaks =
                IntStream.range(1, revisions.size())
                        .mapToObj(n -> Compatibility.breaks(revisions.get(n - 1), revisions.get(n)))
                        .flatMap(List::stream);

        assertThat(breaks).isEmpty();
    }

    @Test
    void the_same_schema_breaks_nothing() {
        assertThat(after(schema -> {})).isEmpty();
    }

    @Test
    void a_new_optional_property_passes() {
        assertThat(after(schema -> properties(schema).putObject("note").put("type", "string")))
                .isEmpty();
        assertThat(after(schema -> part(schema).putObject("note").put("type", "string"))).isEmpty();
    }

    @Test
    void another_wording_passes() {
        assertThat(after(schema -> property(schema, "id").put("description", "which one")))
                .isEmpty();
    }

    @Test
    void a_definition_moved_in_line_passes() {
        var inLine =
                after(
                        schema -> {
                            var definition = schema.get("$defs").get("part");
                            property(schema, "parts").set("items", definition);
                            schema.remove("$defs");
                        });

        assertThat(inLine).isEmpty();
    }

    @Test
    void a_removed_property_is_refused() {
        assertThat(after(schema -> properties(schema).remove("places")))
                .containsExactly("/places: removed");
        assertThat(after(schema -> part(schema).remove("day")))
                .containsExactly("/parts/*/day: removed");
    }

    @Test
    void a_renamed_property_is_refused() {
        assertThat(
                        after(
                                schema ->
                                        properties(schema)
                                                .set("seats", properties(schema).remove("places"))))
                .containsExactly("/places: removed");
    }

    @Test
    void a_new_required_property_is_refused() {
        var grown =
                after(
                        schema -> {
                            properties(schema).putObject("note").put("type", "string");
                            ((ArrayNode) schema.get("required")).add("note");
                        });

        assertThat(grown).containsExactly("/note: now required");
    }

    @Test
    void an_optional_property_that_becomes_required_is_refused() {
        assertThat(after(schema -> ((ArrayNode) schema.get("required")).add("places")))
                .containsExactly("/places: now required");
    }

    @Test
    void a_required_property_that_becomes_optional_is_refused() {
        assertThat(after(schema -> ((ArrayNode) schema.get("required")).remove(0)))
                .containsExactly("/id: no longer required");
    }

    @Test
    void a_changed_type_is_refused() {
        assertThat(after(schema -> property(schema, "places").put("type", "number")))
                .containsExactly("/places: type changed");
        assertThat(after(schema -> property(schema, "id").put("format", "uri")))
                .containsExactly("/id: format changed");
        assertThat(after(schema -> part(schema).putObject("name").put("type", "integer")))
                .containsExactly("/parts/*/name: minLength changed", "/parts/*/name: type changed");
    }

    @Test
    void a_list_that_becomes_a_value_is_refused() {
        assertThat(after(schema -> properties(schema).putObject("parts").put("type", "string")))
                .containsExactly("/parts: items changed", "/parts: type changed");
    }

    @Test
    void a_changed_map_value_is_refused() {
        assertThat(
                        after(
                                schema ->
                                        property(schema, "labels")
                                                .putObject("additionalProperties")
                                                .put("type", "integer")))
                .containsExactly("/labels: additionalProperties changed");
    }

    @Test
    void a_narrowed_enum_is_refused() {
        assertThat(after(schema -> ((ArrayNode) property(schema, "state").get("enum")).remove(1)))
                .containsExactly("/state: enum lost SHUT");
    }

    @Test
    void a_widened_enum_is_refused() {
        assertThat(after(schema -> ((ArrayNode) property(schema, "state").get("enum")).add("AJAR")))
                .containsExactly("/state: enum gained AJAR");
    }

    @Test
    void a_removed_enum_is_refused() {
        assertThat(after(schema -> property(schema, "state").remove("enum")))
                .containsExactly("/state: enum removed");
    }

    @Test
    void a_new_enum_is_refused() {
        assertThat(after(schema -> property(schema, "id").putArray("enum").add("x")))
                .containsExactly("/id: enum added");
    }

    @Test
    void tightened_bounds_are_refused() {
        assertThat(after(schema -> property(schema, "places").put("minimum", 1)))
                .containsExactly("/places: minimum changed");
        assertThat(after(schema -> property(schema, "places").put("maximum", 49)))
                .containsExactly("/places: maximum changed");
        assertThat(after(schema -> property(schema, "parts").put("minItems", 1)))
                .containsExactly("/parts: minItems changed");
    }

    @Test
    void loosened_bounds_are_refused() {
        assertThat(after(schema -> property(schema, "places").remove("maximum")))
                .containsExactly("/places: maximum changed");
    }

    @Test
    void an_object_that_closes_is_refused() {
        assertThat(after(schema -> schema.put("additionalProperties", false)))
                .containsExactly(": additionalProperties changed");
    }

    @Test
    void another_visibility_or_personal_mark_is_refused() {
        assertThat(after(schema -> schema.put("x-visibility", "INTERNAL")))
                .containsExactly(": x-visibility changed");
        assertThat(after(schema -> property(schema, "id").put("x-personal", "opaque-id")))
                .containsExactly("/id: x-personal changed");
    }

    private static List<String> after(Consumer<ObjectNode> change) {
        var newer = (ObjectNode) Json.tree(BASE);
        change.accept(newer);
        return Compatibility.breaks(Json.tree(BASE), newer);
    }

    private static ObjectNode properties(ObjectNode schema) {
        return (ObjectNode) schema.get("properties");
    }

    private static ObjectNode property(ObjectNode schema, String name) {
        return (ObjectNode) properties(schema).get(name);
    }

    private static ObjectNode part(ObjectNode schema) {
        return (ObjectNode) schema.at("/$defs/part/properties");
    }
}
