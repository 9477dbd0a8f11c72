package org.iclei.local.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class PaceTest {
    private static final long MILLISECOND = 1_000_000;

    private final AtomicInteger names = new AtomicInteger();

    @Test
    void each_journey_lasts_from_its_own_beginning_to_its_own_end() {
        var journeys =
                pace(3).journeys(
                                () -> new Pace.Sent("" + names.incrementAndGet(), MILLISECOND),
                                name -> MILLISECOND + Long.parseLong(name) * MILLISECOND);

        assertThat(journeys.values()).containsExactlyInAnyOrderElementsOf(List.of(1.0, 2.0, 3.0));
    }

    @Test
    void what_arrives_before_its_answer_took_no_time() {
        var journeys =
                pace(1).journeys(() -> new Pace.Sent("a", 9 * MILLISECOND), _ -> MILLISECOND);

        assertThat(journeys.values()).containsExactly(0.0);
    }

    @Test
    void what_is_still_on_its_way_is_waited_for() {
        var asked = new AtomicInteger();

        var journeys =
                pace(1).journeys(
                                () -> new Pace.Sent("a", 0),
                                _ -> asked.incrementAndGet() < 3 ? null : 2 * MILLISECOND);

        assertThat(journeys.values()).containsExactly(2.0);
    }

    private static Pace pace(int things) {
        return new Pace(things, Duration.ZERO);
    }
}
