package org.iclei.schema;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells where a record and the schema of the same data disagree. */
final class RecordShape {
    private static final Map<Type, String> SCALARS =
            Map.of(
                    String.class, "string",
                    UUID.class, "string uuid",
                    LocalDate.class, "string date",
                    boolean.class, "boolean",
                    int.class, "integer",
                    Integer.class, "integer",
                    long.class, "integer");

    private final JsonNode root;
    private final List<String> differences = new ArrayList<>();

    private RecordShape(JsonNode root) {
        this.root = root;
    }

    static List<String> differences(Class<?> data, JsonNode schema) {
        var shape = new RecordShape(schema);
        shape.object("", data, schema);
        return shape.differences;
    }

    private void object(String path, Class<?> data, JsonNode schema) {
        expect(path, "object", schema);
        var components =
                Arrays.stream(data.getRecordComponents())
                        .collect(Collectors.toMap(RecordComponent::getName, c -> c));
        var names = new TreeSet<>(components.keySet());
        names.addAll(schema.path("properties").propertyNames());
        for (var name : names) {
            var component = components.get(name);
            var property = schema.path("properties").get(name);
            if (component == null) {
                differences.add(path + "/" + name + ": not in the record");
            } else if (property == null) {
                differences.add(path + "/" + name + ": not in the schema");
            } else {
                presence(path + "/" + name, component, schema);
                value(path + "/" + name, component.getGenericType(), property);
            }
        }
    }

    private void presence(String path, RecordComponent component, JsonNode schema) {
        boolean required =
                schema.path("required")
                        .valueStream()
                        .anyMatch(name -> name.asString().equals(component.getName()));
        if (required == component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            differences.add(
                    path + (required ? ": required but nullable" : ": optional but not null"));
        }
    }

    private void value(String path, Type type, JsonNode schemaOrReference) {
        var schema = Json.resolved(schemaOrReference, root);
        if (SCALARS.containsKey(type)) {
            expect(path, SCALARS.get(type), schema);
            range(path, type, schema);
        } else if (type instanceof Class<?> data && data.isRecord()) {
            object(path, data, schema);
        } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            expect(path, "array", schema);
            value(path + "/*", list.getActualTypeArguments()[0], schema.path("items"));
        } else if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            expect(path, "object", schema);
            value(
                    path + "/*",
                    map.getActualTypeArguments()[1],
                    schema.path("additionalProperties"));
        } else {
            differences.add(path + ": no contract uses " + type.getTypeName());
        }
    }

    private void expect(String path, String expected, JsonNode schema) {
        var actual = (schema.path("type").asString("") + " " + schema.path("format").asString(""));
        if (!actual.strip().equals(expected)) {
            differences.add(path + ": " + actual.strip() + " instead of " + expected);
        }
    }

    /** Whatever the schema lets through must fit into the record. */
    private void range(String path, Type type, JsonNode schema) {
        boolean small = type == int.class || type == Integer.class;
        if (small && schema.path("maximum").asLong(Long.MAX_VALUE) > Integer.MAX_VALUE) {
            differences.add(path + ": more than an int holds");
        }
    }
}
