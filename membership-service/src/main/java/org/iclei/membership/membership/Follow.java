package org.iclei.membership.membership;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.office.Today;
import org.iclei.membership.organisation.Membership;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.standing.Grace;
import org.iclei.schema.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Brings what is written down of a membership up to what its dues say today. */
@Component
public class Follow {

    /**
     * An organisation with its standing.
     *
     * @param turns every turn that nobody has been told of
     */
    public record Followed(Organisation after, List<DomainEvent> turns) {
        public Followed {
            turns = List.copyOf(turns);
        }
    }

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
     * @param dues all of the organisation's, and of whom it inherited from
     * @param imported whether an older system's facts led to it
     */
    <R> Decision<Organisation, R> decide(
            Loaded<Organisation> before,
            Membership membership,
            List<Loaded<DuesInvoice>> dues,
            boolean imported,
            Function<Loaded<Organisation>, R> outcome) {
        var followed = follow(before.id(), before.state().belonging(membership), dues, imported);
        if (followed == null || followed.after().equals(before.state())) {
            return new Decision.Leave<>(outcome.apply(before));
        }
        return new Decision.Save<>(followed.after(), followed.turns(), outcome);
    }

    /**
     * Null for who is no member yet.
     *
     * @param known with the membership as it is to be, and the standing that others know
     * @param dues as above
     */
    public @Nullable Followed follow(
            UUID id, Organisation known, List<Loaded<DuesInvoice>> dues, boolean imported) {
        var membership = known.membership();
        if (membership == null) return null;
        var day = today.at(known.place().office());
        var history = Histories.history(grace, known, dues);
        var now = history.changeBefore(day).orElse(null);
        if (now == null) return null;
        var next =
                membership.standing(
                        now.standing(),
                        now.on(),
                        history.nextChange(day),
                        paidUntil(membership.takenOverUntil(), dues, day));
        var after = known.belonging(next);
        var untold = history.untold(membership.standing(), membership.since(), day);
        return new Followed(after, StandingEvents.of(id, after, untold, day, imported));
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
