package org.iclei.membership.membership;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.organisation.Membership;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.standing.Grace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Brings what is written down of a membership up to what its dues say today. */
@Component
class Follow {
    private final Grace grace;
    private final Today today;

    Follow(Grace grace, Today today) {
        this.grace = grace;
        this.today = today;
    }

    /**
     * The membership with its standing, and every turn that nobody has been told of; nothing when
     * all is written down already.
     *
     * @param dues all of the organisation's
     * @param imported whether an older system's facts led to it
     */
    <R> Decision<Organisation, R> decide(
            Loaded<Organisation> before,
            Membership membership,
            List<Loaded<DuesInvoice>> dues,
            boolean imported,
            Function<Loaded<Organisation>, R> outcome) {
        var day = today.at(before.state().place());
        var history = Histories.history(grace, membership, dues);
        var now = history.changeBefore(day).orElse(null);
        if (now == null) return new Decision.Leave<>(outcome.apply(before));
        var next =
                membership.standing(
                        now.standing(),
                        now.on(),
                        history.nextChange(day),
                        paidUntil(membership.takenOverUntil(), dues, day));
        var after = before.state().belonging(next);
        if (after.equals(before.state())) return new Decision.Leave<>(outcome.apply(before));
        var untold = history.untold(membership.standing(), membership.since(), day);
        var events = StandingEvents.of(before.id(), after, untold, day, imported);
        return new Decision.Save<>(after, events, outcome);
    }

    /** Moved on by an invoice once it is paid, and once only. */
    private static @Nullable LocalDate paidUntil(
            @Nullable LocalDate known, List<Loaded<DuesInvoice>> dues, LocalDate day) {
        var paid =
                dues.stream()
                        .map(Loaded::state)
                        .filter(it -> !it.isCancelled() && it.isSettledBy(day))
                        .map(it -> it.period().to());
        return Stream.concat(Stream.ofNullable(known), paid).max(LocalDate::compareTo).orElse(null);
    }
}
