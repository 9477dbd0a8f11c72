package org.iclei.events.calendarlink;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.events.icalendar.Subject;
import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

class CalendarLinkTest {
    private static final Instant MADE = Instant.parse("2015-05-18T08:00:00Z");
    private static final Instant A_YEAR_LATER = MADE.plus(Duration.ofDays(365));

    private static final Viewer MAKER =
            new Viewer("somebody@CANADA", Set.of(Role.OFFICE), Set.of("CANADA"), null);

    private final CalendarLink link =
            new CalendarLink(
                    LinkSecret.hash("secret"),
                    Subject.programme(UUID.randomUUID()),
                    Maker.of(MAKER),
                    MADE,
                    A_YEAR_LATER,
                    null);

    @Test
    void it_opens_its_calendar_for_a_year_and_not_a_moment_longer() {
        assertThat(link.state(A_YEAR_LATER.minusMillis(1))).isEqualTo(CalendarLink.State.ACTIVE);
        assertThat(link.state(A_YEAR_LATER)).isEqualTo(CalendarLink.State.EXPIRED);
    }

    @Test
    void revoked_it_stays_revoked() {
        var revoked = link.revoke(MADE).orElseThrow();

        assertThat(revoked.state(MADE)).isEqualTo(CalendarLink.State.REVOKED);
        assertThat(revoked.state(A_YEAR_LATER)).isEqualTo(CalendarLink.State.REVOKED);
        assertThat(revoked.revoke(A_YEAR_LATER)).isEmpty();
    }

    @Test
    void it_belongs_to_its_maker_and_to_the_secretariat() {
        assertThat(link.belongsTo(MAKER)).isTrue();
        assertThat(link.belongsTo(viewer(Role.SECRETARIAT))).isTrue();
        assertThat(link.belongsTo(viewer(Role.OFFICE))).isFalse();
    }

    @Test
    void it_remembers_the_rights_of_its_maker() {
        assertThat(link.maker().viewer()).isEqualTo(MAKER);
    }

    @Test
    void a_secret_is_128_bits_and_never_the_same() {
        assertThat(LinkSecret.draw()).matches("[0-9a-f]{32}").isNotEqualTo(LinkSecret.draw());
        assertThat(LinkSecret.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static Viewer viewer(Role role) {
        return new Viewer("somebody else", Set.of(role), Set.of("CANADA"), null);
    }
}
