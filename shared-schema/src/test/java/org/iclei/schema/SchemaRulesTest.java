package org.iclei.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

class SchemaRulesTest {
    private static final String SCHEMA =
            """
            {
              "type": "object",
              "properties": {
                "person": {"type": "string", "format": "uuid", "x-personal": "opaque-id"},
                "labels": {"type": "object", "additionalProperties": {"type": "string", "x-personal": "none"}},
                "parts": {"type": "array", "items": {"$ref": "#/$defs/part"}}
              },
              "$defs": {"part": {
                "type": "object", "properties": {"day": {"type": "integer", "x-personal": "none"}}
              }}
            }
            """;

    @ParameterizedTest
    @MethodSource("org.iclei.schema.Contract#all")
    void every_value_of_every_revision_is_marked_and_every_object_open(Contract contract) {
        assertThat(contract.revisions()).flatMap(SchemaRules::faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.iclei.schema.Contract#all")
    void every_revision_has_the_visibility_of_the_catalogue(Contract contract) {
        assertThat(contract.revisions())
                .extracting(schema -> schema.path("x-visibility").asString(""))
                .containsOnly(contract.type().visibility().name());
    }

    @ParameterizedTest
    @MethodSource("org.iclei.schema.Contract#all")
    void every_revision_has_its_own_id(Contract contract) {
        assertThat(contract.revisions())
                .extracting(schema -> schema.path("$id").asString(""))
                .allMatch(id -> id.startsWith("urn:iclei:schema:" + contract.name() + ":"))
                .doesNotHaveDuplicates();
    }

    @Test
    void organisations_have_one_shape_in_every_contract() {
        assertThat(Contract.all())
                .extracting(contract -> organisation(contract.newest()))
                .allMatch(JsonNode::isObject)
                .containsOnly(organisation(Contract.all().getFirst().newest()));
    }

    @Test
    void a_schema_that_follows_the_rules_has_no_fault() {
        assertThat(SchemaRules.faults(Json.tree(SCHEMA))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "integer", "x-personal": "none" | "integer" | /parts/*/day: x-personal missing
                    "integer", "x-personal": "none" | "integer", "x-personal": "name" | /parts/*/day: x-personal name
                    {"type": "string", "x-personal": "none"}}, | {"type": "string"}}, | /labels/*: x-personal missing
                    {"type": "string", "x-personal": "none"}}, | {"x-personal": "none"}}, | /labels/*: no type
                    {"type": "string", "x-personal": "none"}}, | {"type": ["string", "null"], "x-personal": "none"}}, | /labels/*: no type
                    "type": "array",            | "type": "array", "contains": {}, | /parts: keyword contains
                    {"type": "object", "additionalProperties" | {"type": "object", "patternProperties": {}, "additionalProperties" | /labels: keyword patternProperties
                    "format": "uuid"            | "format": "email"       | /person: opaque but no uuid
                    "type": "object", "properties" | "type": "object", "additionalProperties": false, "properties" | /parts/*: closed to growth
                    """)
    void a_fault_is_named(String said, String changed, String fault) {
        var schema = SCHEMA.replace(said, changed);

        assertThat(SchemaRules.faults(Json.tree(schema))).containsExactly(fault);
    }

    private static JsonNode organisation(JsonNode schema) {
        return Json.resolved(schema.at("/properties/organisations/items"), schema);
    }
}
