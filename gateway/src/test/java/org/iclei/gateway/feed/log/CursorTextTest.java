package org.iclei.gateway.feed.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.TopicPartition;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

class CursorTextTest {
    @Test
    void a_cursor_survives_being_text() {
        var random = new Random(1);
        for (int size = 0; size < 19; size++) {
            var next = new HashMap<TopicPartition, Long>();
            for (int i = 0; i < size; i++) {
                var place = new TopicPartition("t" + random.nextInt(3), random.nextInt(6));
                next.put(place, random.nextLong(1, Long.MAX_VALUE));
            }
            var cursor = Cursor.of("log-1", next);
            assertThat(CursorText.read(CursorText.of(cursor))).isEqualTo(cursor);
        }
    }

    @Test
    void a_partition_at_its_beginning_is_as_good_as_unnamed() {
        var place = new TopicPartition("exchange", 0);
        assertThat(Cursor.of("log", Map.of(place, 0L))).isEqualTo(Cursor.of("log", Map.of()));
    }

    @Test
    void a_cursor_with_any_letter_changed_is_malformed() {
        var text = CursorText.of(Cursor.of("log", Map.of(new TopicPartition("exchange", 3), 7L)));
        for (int i = 0; i < text.length(); i++) {
            var other = text.charAt(i) == 'A' ? 'B' : 'A';
            malformed(text.substring(0, i) + other + text.substring(i + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "AA", "AAAAAAAA", "not base64!", "é", "AQ==", "..%00"})
    void garbage_is_malformed(String garbage) {
        malformed(garbage);
    }

    @Test
    void an_endless_cursor_is_malformed() {
        malformed("A".repeat(100_000));
    }

    private static void malformed(String text) {
        assertThatThrownBy(() -> CursorText.read(text))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.type()).isEqualTo(ProblemType.MALFORMED_CURSOR));
    }
}
