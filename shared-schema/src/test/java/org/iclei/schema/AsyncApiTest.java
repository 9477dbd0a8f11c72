package org.iclei.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The official parser reads the approved file once more: {@code asyncapi/check.mjs}. */
class AsyncApiTest {
    private static final Path APPROVED = Path.of("src/main/resources/asyncapi/network.json");

    private final ObjectNode document = AsyncApi.document();

    static List<Contract> told() {
        return Contract.all().stream().filter(it -> !internal(it)).toList();
    }

    static List<Contract> untold() {
        return Contract.all().stream().filter(AsyncApiTest::internal).toList();
    }

    @Test
    void the_document_is_the_approved_one() throws IOException {
        var text = AsyncApi.text(document);
        if ("write".equals(System.getProperty("contracts.lock"))) {
            Files.createDirectories(APPROVED.getParent());
            Files.writeString(APPROVED, text);
        }

        assertThat(text)
                .as("what is generated; approve it: " + LockFile.COMMAND)
                .isEqualTo(Files.exists(APPROVED) ? Files.readString(APPROVED) : "none yet");
    }

    @ParameterizedTest
    @MethodSource("told")
    void every_type_that_partners_may_see_is_a_message_of_its_services_topic(Contract contract) {
        var service = contract.type().service();

        var message = resolved(document.at("/channels/" + service + "/messages/" + contract));

        assertThat(message.get("name").asString()).isEqualTo(contract.name());
        assertThat(message.get("x-visibility").asString())
                .isEqualTo(contract.newest().get("x-visibility").asString());
    }

    @ParameterizedTest
    @MethodSource("untold")
    void of_an_internal_type_nothing_is_told(Contract contract) {
        assertThat(AsyncApi.text(document))
                .doesNotContain(contract.name())
                .doesNotContain(contract.newest().get("title").asString());
    }

    @Test
    void an_internal_type_would_be_told_if_it_were_public() {
        var everything = AsyncApi.text(AsyncApi.document(Contract.all()));

        assertThat(untold())
                .isNotEmpty()
                .allMatch(contract -> everything.contains(contract.name()));
    }

    @ParameterizedTest
    @MethodSource("told")
    void what_is_lifted_says_the_same_as_the_schema(Contract contract) {
        var payload = validator("payload", contract);
        for (var sample : contract.samples()) {
            assertThat(Json.violations(payload, sample.text())).isEmpty();
            for (var broken : broken(Json.tree(sample.text())).toList()) {
                assertThat(Json.violations(payload, broken))
                        .hasSameSizeAs(Json.violations(contract.newest(), broken));
            }
        }
    }

    @Test
    void the_headers_are_those_of_a_whole_record() {
        var record = Json.tree(Contract.text(Contract.ROOT.resolve("kafka-record.json")));
        var headers = (ObjectNode) record.get("headers");
        var type = headers.get("ce_type").asString();
        var schema = validator("headers", new Contract(Contract.ROOT.resolve(type)));

        var described = document.at("/components/schemas/CloudEventHeaders/properties");
        assertThat(described.propertyNames()).hasSameElementsAs(headers.propertyNames());
        assertThat(Json.violations(schema, headers.toString())).isEmpty();
        assertThat(Json.violations(schema, headers.deepCopy().put("ce_type", "x").toString()))
                .hasSize(1);
        headers.remove("ce_id");
        assertThat(Json.violations(schema, headers.toString())).hasSize(1);
    }

    @Test
    void there_is_a_topic_per_service_of_six_partitions_kept_for_ever() {
        assertThat(document.get("channels").propertyNames())
                .containsExactly("events", "exchange", "membership");
        assertThat(document.get("channels"))
                .allMatch(channel -> channel.at("/bindings/kafka/partitions").asInt() == 6)
                .allMatch(
                        channel ->
                                channel.at("/bindings/kafka/topicConfiguration/retention.ms")
                                                .asInt()
                                        == -1);
    }

    @Test
    void no_machine_is_named() {
        assertThat(document.at("/servers/kafka/host").asString()).isEqualTo("{bootstrap}");
    }

    private static boolean internal(Contract contract) {
        return contract.type().visibility() == Visibility.INTERNAL;
    }

    private JsonNode resolved(JsonNode node) {
        return Json.resolved(node, document);
    }

    /** A schema of a message, with the components it refers to. */
    private JsonNode validator(String part, Contract contract) {
        var schema = Json.MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.set("components", document.get("components"));
        schema.putArray("allOf").add(document.at("/components/messages/" + contract + "/" + part));
        return schema;
    }

    /** The sample without one of its properties, or with one of another type, at any depth. */
    private static Stream<String> broken(JsonNode sample) {
        return Stream.concat(Stream.of(""), paths("", sample))
                .filter(path -> !path.isEmpty())
                .flatMap(path -> Stream.of(without(sample, path), replaced(sample, path)));
    }

    private static Stream<String> paths(String at, JsonNode node) {
        if (node.isArray()) {
            return node.isEmpty() ? Stream.of() : paths(at + "/0", node.get(0));
        }
        return node.propertyStream()
                .flatMap(
                        child -> {
                            var path = at + "/" + child.getKey();
                            return Stream.concat(Stream.of(path), paths(path, child.getValue()));
                        });
    }

    private static String without(JsonNode sample, String path) {
        var copy = sample.deepCopy();
        holder(copy, path).remove(name(path));
        return copy.toString();
    }

    private static String replaced(JsonNode sample, String path) {
        var copy = sample.deepCopy();
        holder(copy, path).put(name(path), 0.5);
        return copy.toString();
    }

    private static ObjectNode holder(JsonNode root, String path) {
        return (ObjectNode) root.at(path.substring(0, path.lastIndexOf('/')));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
