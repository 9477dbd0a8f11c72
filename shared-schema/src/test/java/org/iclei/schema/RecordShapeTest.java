package org.iclei.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class RecordShapeTest {
    private static final String SCHEMA =
            """
            {
              "type": "object", "required": ["id", "places", "days", "labels", "parts"],
              "properties": {
                "id": {"type": "string", "format": "uuid"},
                "name": {"type": "string"},
                "places": {"type": "integer", "maximum": 2147483647},
                "days": {"type": "array", "items": {"type": "string", "format": "date"}},
                "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                "parts": {"type": "array", "items": {"$ref": "#/$defs/part"}}
              },
              "$defs": {"part": {
                "type": "object", "required": ["open"], "properties": {"open": {"type": "boolean"}}
              }}
            }
            """;

    private record Part(boolean open) {}

    private record Thing(
            UUID id,
            @Nullable String name,
            int places,
            List<LocalDate> days,
            Map<String, String> labels,
            List<Part> parts) {}

    @ParameterizedTest
    @MethodSource("org.iclei.schema.Contract#all")
    void every_record_agrees_with_its_newest_schema(Contract contract) {
        assertThat(RecordShape.differences(contract.type().data(), contract.newest())).isEmpty();
    }

    @Test
    void a_record_with_the_names_types_and_presence_of_its_schema_agrees() {
        assertThat(RecordShape.differences(Thing.class, Json.tree(SCHEMA))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "name":             | "title":          | /name: not in the schema
                    "name":             | "title":          | /title: not in the record
                    "uuid"              | "uri"             | /id: string uri instead of string uuid
                    ["id", "places",    | ["id", "name", "places",  | /name: required but nullable
                    ["id", "places",    | ["places",        | /id: optional but not null
                    "format": "date"    | "format": "time"  | /days/*: string time instead of string date
                    {"type": "boolean"} | {"type": "string"} | /parts/*/open: string instead of boolean
                    2147483647          | 2147483648        | /places: more than an int holds
                    "required": ["open"], | ``               | /parts/*/open: optional but not null
                    """)
    void a_difference_is_named(String said, String changed, String difference) {
        var schema = SCHEMA.replace(said, changed);

        assertThat(RecordShape.differences(Thing.class, Json.tree(schema))).contains(difference);
    }
}
