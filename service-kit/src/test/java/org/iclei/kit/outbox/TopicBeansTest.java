package org.iclei.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Map;

/** Partners rely on what the AsyncAPI document says of the topics. */
class TopicBeansTest {
    private final JsonNode channels = channels();

    @ParameterizedTest
    @ValueSource(strings = {"membership", "exchange", "events"})
    void a_topic_is_created_as_the_document_says(String service) {
        var told = channels.get(service).at("/bindings/kafka");

        var topic = TopicBeans.topic(service);

        assertThat(topic.name()).isEqualTo(told.get("topic").asString());
        assertThat(topic.numPartitions()).isEqualTo(told.get("partitions").asInt());
        assertThat(topic.configs()).isEqualTo(settings(told.get("topicConfiguration")));
    }

    @Test
    void the_document_tells_of_no_other_topic() {
        assertThat(channels.propertyNames())
                .containsExactlyInAnyOrder("membership", "exchange", "events");
    }

    private static Map<String, String> settings(JsonNode told) {
        return Map.of(
                "cleanup.policy", told.at("/cleanup.policy/0").asString(),
                "retention.ms", told.get("retention.ms").asString());
    }

    private static JsonNode channels() {
        try (var file = TopicBeansTest.class.getResourceAsStream("/asyncapi/network.json")) {
            return JsonMapper.builder().build().readTree(file).get("channels");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
