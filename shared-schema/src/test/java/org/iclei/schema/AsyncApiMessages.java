package org.iclei.schema;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** One message per event type; the {@code $defs} of the schemas lie side by side. */
final class AsyncApiMessages {
    private static final String HEADERS = "CloudEventHeaders";
    private static final JsonNode RECORD =
            Json.tree(Contract.text(Contract.ROOT.resolve("kafka-record.json")));

    private final ObjectNode schemas = Json.MAPPER.createObjectNode();

    ObjectNode of(List<Contract> contracts) {
        var messages = Json.MAPPER.createObjectNode();
        contracts.forEach(contract -> messages.set(contract.name(), message(contract)));
        return messages;
    }

    ObjectNode schemas() {
        put(HEADERS, headers());
        return schemas;
    }

    private ObjectNode message(Contract contract) {
        var schema = contract.newest();
        var type = contract.type();
        var message = Json.MAPPER.createObjectNode().put("name", type.name());
        message.put("title", schema.get("title").asString());
        message.put("summary", schema.get("description").asString());
        message.put("x-visibility", type.visibility().name());
        message.put("x-dataschema", "/schemas/" + type.name());
        message.putArray("tags").addObject().put("name", type.visibility().name());
        message.put("contentType", "application/json");
        message.putObject("correlationId").put("location", "$message.header#/ce_correlationid");
        message.set("headers", headers(type));
        message.set("payload", payload(schema));
        var key = AsyncApi.binding(message).putObject("key").put("type", "string");
        key.put("description", "Id of the " + type.aggregate());
        var examples = message.putArray("examples");
        for (var sample : contract.samples()) {
            var name = sample.name().substring(sample.name().indexOf('/') + 1);
            var example = examples.addObject().put("name", name.replace(".json", ""));
            example.set("payload", Json.tree(sample.text()));
        }
        if (RECORD.at("/headers/ce_type").asString().equals(type.name())) {
            var whole = examples.addObject().put("name", "whole-record");
            whole.set("headers", RECORD.get("headers"));
            whole.set("payload", Json.tree(RECORD.get("value").asString()));
        }
        return message;
    }

    private JsonNode payload(JsonNode schema) {
        var title = schema.get("title").asString();
        schema.path("$defs").forEachEntry((name, def) -> put(name(title, name), lift(title, def)));
        var whole = ((ObjectNode) lift(title, schema)).without(List.of("$schema", "$id", "$defs"));
        put(title, whole);
        return AsyncApi.ref("components", "schemas", title);
    }

    /** The organisation has one shape in every schema; the others are their event's own. */
    private static String name(String title, String definition) {
        return definition.equals("organisation") ? definition : title + "." + definition;
    }

    /** The readers of AsyncAPI know no words beside a reference, so these enclose it. */
    private JsonNode lift(String title, JsonNode node) {
        if (node.isArray()) {
            var array = Json.MAPPER.createArrayNode();
            node.forEach(element -> array.add(lift(title, element)));
            return array;
        }
        if (!node.isObject()) return node;
        var lifted = Json.MAPPER.createObjectNode();
        node.forEachEntry((keyword, value) -> lifted.set(keyword, lift(title, value)));
        if (!node.path("$ref").isString()) return lifted;
        var definition = node.get("$ref").asString().replace("#/$defs/", "");
        var ref = AsyncApi.ref("components", "schemas", name(title, definition));
        if (node.size() == 1) return ref;
        lifted.remove("$ref");
        lifted.putArray("allOf").add(ref);
        return lifted;
    }

    private void put(String name, JsonNode schema) {
        if (schemas.has(name) && !schemas.get(name).equals(schema)) {
            throw new AssertionError("two schemas are called " + name);
        }
        schemas.set(name, schema);
    }

    private static ObjectNode headers(EventType type) {
        var headers = Json.MAPPER.createObjectNode().put("type", "object");
        headers.putArray("allOf").add(AsyncApi.ref("components", "schemas", HEADERS));
        var own = headers.putObject("properties");
        own.putObject("ce_type").put("type", "string").put("const", type.name());
        own.putObject("ce_source").put("type", "string").put("const", type.source());
        own.putObject("ce_dataschema")
                .put("type", "string")
                .put("format", "uri")
                .put("pattern", "/schemas/" + type.name().replace(".", "\\.") + "$");
        return headers;
    }

    private static ObjectNode headers() {
        var headers = Json.MAPPER.createObjectNode().put("type", "object");
        headers.put("description", "CloudEvents 1.0 in binary mode; every value is UTF-8 text.");
        var all = headers.putObject("properties");
        header(all, "content-type", "Media type of the value").put("const", "application/json");
        header(all, "ce_specversion", "Version of CloudEvents").put("const", "1.0");
        header(all, "ce_id", "Drop what you have seen").put("format", "uuid");
        header(all, "ce_source", "Service that publishes it");
        header(all, "ce_type", "Which event it is");
        header(all, "ce_subject", "Id of the aggregate, as the key").put("minLength", 1);
        header(all, "ce_time", "When it was recorded, UTC").put("format", "date-time");
        header(all, "ce_dataschema", "Where the schema of the data is").put("format", "uri");
        header(all, "ce_partitionkey", "As the key").put("minLength", 1);
        header(all, "ce_sequence", "Position among the aggregate's events, from 1")
                .put("pattern", "^[1-9][0-9]*$");
        header(all, "ce_actor", "Opaque id of who caused it, with the office").put("minLength", 1);
        header(all, "ce_correlationid", "What everything began with").put("format", "uuid");
        var required = headers.putArray("required");
        all.propertyNames().forEach(required::add);
        header(all, "ce_causationid", "Event that led to it; absent when a command did")
                .put("format", "uuid");
        return headers;
    }

    private static ObjectNode header(ObjectNode all, String name, String description) {
        return all.putObject(name).put("type", "string").put("description", description);
    }
}
