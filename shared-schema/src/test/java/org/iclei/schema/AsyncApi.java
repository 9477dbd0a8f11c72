package org.iclei.schema;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The AsyncAPI 3.0 document, made of the catalogue, the schemas in force and the samples. */
final class AsyncApi {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final List<Contract> contracts;
    private final ObjectNode root = JSON.createObjectNode();

    private AsyncApi(List<Contract> contracts) {
        this.contracts = contracts;
    }

    /** What partners may be told: every contract but the internal ones. */
    static ObjectNode document() {
        return document(
                Contract.all().stream()
                        .filter(it -> it.type().visibility() != Visibility.INTERNAL)
                        .toList());
    }

    static ObjectNode document(List<Contract> contracts) {
        return new AsyncApi(contracts).build();
    }

    static String text(ObjectNode document) {
        return JSON.writeValueAsString(document).replace("\r\n", "\n") + "\n";
    }

    private ObjectNode build() {
        root.put("asyncapi", "3.0.0");
        info(root.putObject("info"));
        root.put("defaultContentType", "application/json");
        server(root.putObject("servers").putObject("kafka"));
        var channels = root.putObject("channels");
        var operations = root.putObject("operations");
        byService().forEach((name, own) -> topic(name, own, channels, operations));
        components(root.putObject("components"));
        return root;
    }

    private Map<String, List<Contract>> byService() {
        return contracts.stream()
                .collect(
                        Collectors.groupingBy(
                                it -> it.type().service(), TreeMap::new, Collectors.toList()));
    }

    private static void info(ObjectNode info) {
        info.put("title", "ICLEI network platform: domain events");
        info.put("version", "1.0.0");
        info.put(
                "description",
                """
                What happens in the network, as CloudEvents 1.0 in Kafka's binary mode. The same \
                events come from the partner feed, `/api/feed/v1/events`, as structured JSON with \
                the same data.

                - Delivered at least once: drop a `ce_id` you have seen.
                - In order per key, which is the id of the aggregate that the event is about.
                - Kept for ever: begin at the earliest offset to know everything.
                - Ignore types and properties you do not know. A type grows by optional \
                properties only; anything else is a new type ending in `.v2`, beside the first.
                - Persons appear by opaque ids only, never by name or address.\
                """);
        var tags = info.putArray("tags");
        tag(tags, Visibility.PUBLIC, "For everyone who may read the feed.");
        tag(tags, Visibility.PARTNER, "For partners whose agreement names it.");
    }

    private static void tag(ArrayNode tags, Visibility visibility, String description) {
        tags.addObject().put("name", visibility.name()).put("description", description);
    }

    private static void server(ObjectNode server) {
        server.put("host", "{bootstrap}");
        server.put("protocol", "kafka-secure");
        server.put("description", "Opened to partners by agreement; the feed needs no Kafka.");
        server.putObject("variables")
                .putObject("bootstrap")
                .put("description", "Host and port that your agreement names");
        server.putArray("security").add(ref("components", "securitySchemes", "partner"));
    }

    private void topic(
            String service, List<Contract> own, ObjectNode channels, ObjectNode operations) {
        var channel = channels.putObject(service);
        channel.put("address", service);
        channel.put("title", "Topic of " + service + "-service");
        channel.put("description", "Six partitions, for ever; every event is kept.");
        channel.putArray("servers").add(ref("servers", "kafka"));
        var messages = channel.putObject("messages");
        own.forEach(it -> messages.set(it.name(), ref("components", "messages", it.name())));
        var kafka = binding(channel).put("topic", service).put("partitions", 6);
        var settings = kafka.putObject("topicConfiguration");
        settings.putArray("cleanup.policy").add("delete");
        settings.put("retention.ms", -1);
        operation(operations, "send", service, "The service publishes what happened.");
        operation(operations, "receive", service, "A partner reads what happened.");
    }

    private static void operation(
            ObjectNode operations, String action, String service, String summary) {
        var operation = operations.putObject(action + "-" + service).put("action", action);
        operation.set("channel", ref("channels", service));
        operation.put("summary", summary);
        if (action.equals("receive")) {
            binding(operation)
                    .putObject("groupId")
                    .put("type", "string")
                    .put("description", "The group that your agreement names");
        }
    }

    private void components(ObjectNode components) {
        var messages = new AsyncApiMessages();
        components.set("messages", messages.of(contracts));
        components.set("schemas", messages.schemas());
        components
                .putObject("securitySchemes")
                .putObject("partner")
                .put("type", "scramSha512")
                .put("description", "SASL/SCRAM over TLS; ACLs open reading, never writing.");
    }

    static ObjectNode binding(ObjectNode holder) {
        return holder.putObject("bindings").putObject("kafka").put("bindingVersion", "0.5.0");
    }

    static ObjectNode ref(String... path) {
        return JSON.createObjectNode().put("$ref", "#/" + String.join("/", path));
    }
}
