package org.iclei.local.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

class DamageTest {
    private final Wire undisturbed = wire(1, 2, 3);

    @Test
    void the_same_events_again_are_duplicates_and_no_damage() {
        assertThat(Damage.of(undisturbed, wire(1, 2, 2, 3)))
                .isEqualTo(new Damage(0, 0, 0, 1))
                .matches(Damage::none);
    }

    @Test
    void an_event_too_few_one_too_many_and_one_too_early_are_damage() {
        assertThat(Damage.of(undisturbed, wire(1, 2)).lost()).isEqualTo(1);
        assertThat(Damage.of(undisturbed, wire(1, 2, 3, 4)).doubled()).isEqualTo(1);
        assertThat(Damage.of(undisturbed, wire(1, 3, 2)).reordered()).isEqualTo(1);
        assertThat(Damage.of(undisturbed, wire(1, 2, 4))).isEqualTo(new Damage(1, 1, 0, 0));
    }

    @Test
    void the_same_again_under_another_id_was_told_twice() {
        var events = new ArrayList<>(wire(1, 2, 3).events());
        events.add(new Wire.Event(3, "type3", "another"));

        assertThat(Damage.of(undisturbed, new Wire(events))).isEqualTo(new Damage(0, 1, 0, 0));
    }

    @Test
    void a_half_day_too_few_one_held_twice_and_one_too_many_are_damage() {
        var wanted = List.of("AM", "PM");
        assertThat(Damage.of(wanted, List.of("PM", "AM"))).matches(Damage::none);
        assertThat(Damage.of(wanted, List.of("AM"))).isEqualTo(new Damage(1, 0, 0, 0));
        assertThat(Damage.of(wanted, List.of("AM", "PM", "PM")).doubled()).isEqualTo(1);
        assertThat(Damage.of(wanted, List.of("AM", "night"))).isEqualTo(new Damage(1, 1, 0, 0));
    }

    private static Wire wire(long... sequences) {
        return new Wire(LongStream.of(sequences).mapToObj(DamageTest::event).toList());
    }

    private static Wire.Event event(long n) {
        return new Wire.Event(n, "type" + n, "id" + n);
    }
}
