package org.iclei.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

class DecodingTest {
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Decoding decoding =
            new Decoding(new FeedFigures(metrics), JsonMapper.builder().build());

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "null", "7", "[]", "\"text\"", "{", "{} {"})
    void what_is_no_json_object_is_passed_over_and_counted(String data) {
        assertThat(sound(data)).isFalse();
        assertThat(unreadable()).isOne();
    }

    @Test
    void an_object_is_sound() {
        assertThat(sound(" {} ")).isTrue();
        assertThat(unreadable()).isZero();
    }

    private boolean sound(String data) {
        return decoding.sound(Events.with(new Events(37).of(Events.PAIRING), data));
    }

    private double unreadable() {
        return metrics.counter("iclei.feed.passed.over", "reason", "unreadable").count();
    }
}
