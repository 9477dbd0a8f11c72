package org.iclei.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/**
 * A service's own description must be the one that was approved. Approve a change with {@code
 * -Dopenapi.approve=write} and read the difference before committing it.
 */
public final class OpenApiApproval {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private OpenApiApproval() {}

    /**
     * @param service such as membership
     */
    public static void check(WebTestClient http, String service) throws IOException {
        var document = sorted(JSON.readTree(document(http, service)));
        var text = JSON.writeValueAsString(document).replace("\r\n", "\n") + "\n";
        var file = Path.of("../shared-schema/src/main/resources/openapi/" + service + ".json");
        if ("write".equals(System.getProperty("openapi.approve"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(text)
                .as("the description that is generated; approve it with -Dopenapi.approve=write")
                .isEqualTo(Files.exists(file) ? Files.readString(file) : "nothing approved yet");
    }

    private static byte[] document(WebTestClient http, String service) {
        return http.get()
                .uri("/api/" + service + "/v1/openapi.json")
                .headers(headers -> headers.setBearerAuth(Tokens.secretariat()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
    }

    /** Members by name, so that a document differs only where it says something else. */
    private static JsonNode sorted(JsonNode node) {
        if (node.isArray()) {
            var array = JSON.createArrayNode();
            node.forEach(element -> array.add(sorted(element)));
            return array;
        }
        if (!(node instanceof ObjectNode object)) return node;
        var members = new TreeMap<String, JsonNode>();
        object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        var result = JSON.createObjectNode();
        members.forEach((name, value) -> result.set(name, sorted(value)));
        return result;
    }
}
