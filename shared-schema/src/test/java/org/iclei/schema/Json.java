package org.iclei.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** JSON as the platform writes it: what is absent is left out, never null. */
final class Json {
    static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDialect(
                    Dialect.builder(Dialects.getDraft202012())
                            .keyword(new NonValidationKeyword("x-personal"))
                            .keyword(new NonValidationKeyword("x-visibility"))
                            .keyword(new NonValidationKeyword("components"))
                            .build(),
                    registry ->
                            registry.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()));

    private Json() {}

    static JsonNode tree(String text) {
        return MAPPER.readTree(text);
    }

    /** The schema with its reference, if it is one, replaced by what it points to. */
    static JsonNode resolved(JsonNode schema, JsonNode root) {
        if (!schema.has("$ref")) {
            return schema;
        }
        var target = root.at(schema.get("$ref").asString().substring(1));
        if (target.isMissingNode()) {
            throw new AssertionError("nothing at " + schema.get("$ref"));
        }
        var whole = (ObjectNode) target.deepCopy();
        schema.properties().stream()
                .filter(keyword -> !keyword.getKey().equals("$ref"))
                .forEach(keyword -> whole.set(keyword.getKey(), keyword.getValue()));
        return whole;
    }

    static List<String> violations(JsonNode schema, String text) {
        return SCHEMAS.getSchema(schema).validate(tree(text)).stream()
                .map(Error::toString)
                .toList();
    }
}
