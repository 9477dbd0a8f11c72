package org.iclei.exchange.memberdirectory;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.exchange.meeting.following.Heard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.UUID;

class SuccessionsTest {
    private static final UUID OMIYA = UUID.randomUUID();
    private static final UUID SAITAMA = UUID.randomUUID();
    private static final UUID LATER = UUID.randomUUID();

    private final InMemorySuccessions successions = new InMemorySuccessions();

    @Test
    void nobody_stands_in_the_place_of_a_city_that_has_not_ended() {
        assertThat(successions.lastOf(OMIYA)).isEmpty();
    }

    @Test
    void the_heir_of_an_heir_that_ended_stands_in_the_place() {
        ended(SAITAMA, LATER);
        ended(OMIYA, SAITAMA);

        assertThat(successions.lastOf(OMIYA)).map(Succession::heir).contains(LATER);
    }

    @Test
    void an_heir_that_ended_without_one_is_still_the_last() {
        ended(OMIYA, SAITAMA);
        ended(SAITAMA, null);

        assertThat(successions.lastOf(OMIYA)).map(Succession::heir).contains(SAITAMA);
        assertThat(successions.lastOf(SAITAMA)).isEmpty();
    }

    @Test
    void two_that_name_each_other_are_no_endless_search() {
        ended(OMIYA, SAITAMA);
        ended(SAITAMA, OMIYA);

        assertThat(successions.lastOf(OMIYA)).map(Succession::heir).contains(OMIYA);
    }

    @Test
    void a_citys_line_is_itself_and_its_heirs_one_after_the_other() {
        ended(OMIYA, SAITAMA);
        ended(SAITAMA, LATER);

        assertThat(successions.lineOf(OMIYA)).containsExactly(OMIYA, SAITAMA, LATER);
        assertThat(successions.lineOf(LATER)).containsExactly(LATER);
    }

    private void ended(UUID city, @Nullable UUID heir) {
        var event = Heard.ended(city, heir, "2001-05-01");
        successions.learn(Heard.envelope(1, event), event);
    }
}
