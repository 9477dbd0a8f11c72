package org.iclei.membership.letter;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter about a deadline. It holds no address and no text: both are found when it is sent.
 *
 * @param organisation whom it is about
 * @param persons opaque ids of those it is for; none for an office
 * @param about what is due, such as COUNCIL_RESOLUTION
 * @param claimedUntil until when somebody is sending it
 * @param waiting true until it was handed over
 */
record Letter(
        Kind kind,
        UUID organisation,
        List<UUID> persons,
        String about,
        LocalDate deadline,
        int daysLeft,
        @Nullable Instant claimedUntil,
        boolean waiting) {
    private static final Duration CLAIM = Duration.ofMinutes(5);

    enum Kind {
        /** To the applicant, before the day. */
        REMINDER,
        /** To the World Secretariat, on the day. */
        ESCALATION
    }

    Letter {
        persons = List.copyOf(persons);
    }

    static Letter about(
            UUID organisation, List<UUID> persons, String about, LocalDate deadline, int daysLeft) {
        var kind = daysLeft > 0 ? Kind.REMINDER : Kind.ESCALATION;
        var to = kind == Kind.REMINDER ? persons : List.<UUID>of();
        return new Letter(kind, organisation, to, about, deadline, daysLeft, null, true);
    }

    /** Empty when it was sent, or when somebody else is at it. */
    Optional<Letter> claimed(Instant now) {
        boolean taken = claimedUntil != null && claimedUntil.isAfter(now);
        return waiting && !taken ? Optional.of(with(now.plus(CLAIM), true)) : Optional.empty();
    }

    Letter sent() {
        return with(claimedUntil, false);
    }

    /** Without somebody who is forgotten; a letter that is left to nobody goes to the office. */
    Letter without(UUID person) {
        var others = persons.stream().filter(one -> !one.equals(person)).toList();
        return new Letter(
                kind, organisation, others, about, deadline, daysLeft, claimedUntil, waiting);
    }

    private Letter with(@Nullable Instant until, boolean stillWaiting) {
        return new Letter(
                kind, organisation, persons, about, deadline, daysLeft, until, stillWaiting);
    }
}
