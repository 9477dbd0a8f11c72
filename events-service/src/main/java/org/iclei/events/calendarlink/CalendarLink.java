package org.iclei.events.calendarlink;

import org.iclei.events.icalendar.Subject;
import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/**
 * An address under which a calendar program reads one calendar without signing in.
 *
 * @param secret SHA-256 of the secret in the address, hexadecimal
 * @param purpose the one calendar that it opens
 */
record CalendarLink(
        String secret,
        Subject purpose,
        Maker maker,
        Instant made,
        Instant expires,
        @Nullable Instant revoked) {

    /** Whether it opens anything. */
    enum State {
        ACTIVE,
        EXPIRED,
        REVOKED
    }

    State state(Instant now) {
        if (revoked != null) return State.REVOKED;
        return now.isBefore(expires) ? State.ACTIVE : State.EXPIRED;
    }

    /** Its maker sees and revokes it; so does the secretariat, for makers who have left. */
    boolean belongsTo(Viewer viewer) {
        return viewer.is(Role.SECRETARIAT) || maker.actor().equals(viewer.actor());
    }

    /** Empty when it is revoked already. */
    Optional<CalendarLink> revoke(Instant now) {
        if (revoked != null) return Optional.empty();
        return Optional.of(new CalendarLink(secret, purpose, maker, made, expires, now));
    }
}
