package org.iclei.membership.organisation;

import org.iclei.membership.standing.Standing;
import org.iclei.membership.standing.Term;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * On what terms an organisation belongs to the association. Its standing is computed from dues and
 * written down here so that lists can ask for it.
 *
 * @param term from when to when
 * @param paidUntil last day that the dues paid cover; null where nothing is known to be paid
 * @param takenOverUntil the same, as an older system knew it
 * @param standing as last published
 * @param since from when on; null when nobody knows
 * @param turnsOn day on which it changes by itself, if nobody pays
 * @param former earlier memberships, the oldest first
 */
public record Membership(
        Category category,
        Term term,
        @Nullable LocalDate paidUntil,
        @Nullable LocalDate takenOverUntil,
        Standing standing,
        @Nullable LocalDate since,
        @Nullable LocalDate turnsOn,
        List<Term> former) {

    /** What the Charter distinguishes, and the regional affiliates beside it. */
    public enum Category {
        FULL,
        ASSOCIATE,
        AFFILIATE
    }

    /** Documents stored before there was a standing are read too. */
    public Membership {
        term = Objects.requireNonNullElse(term, new Term(null, null));
        standing = Objects.requireNonNullElse(standing, Standing.ACTIVE);
        former = List.copyOf(Objects.requireNonNullElse(former, List.of()));
    }

    /**
     * As an older system knew it: a member, whatever its dues will turn out to say.
     *
     * @param joinedOn null when nobody knows
     */
    public static Membership takenOver(
            Category category, LocalDate paidUntil, @Nullable LocalDate joinedOn) {
        return new Membership(
                category,
                new Term(joinedOn, null),
                paidUntil,
                paidUntil,
                Standing.ACTIVE,
                joinedOn,
                null,
                List.of());
    }

    /**
     * @param before an earlier membership, which has ended
     */
    public static Membership admitted(
            Category category, LocalDate on, @Nullable Membership before) {
        return new Membership(
                category,
                new Term(on, null),
                null,
                null,
                Standing.ACTIVE,
                on,
                null,
                before == null ? List.of() : before.terms());
    }

    /**
     * In the place of members that ended on a day: who belonged already goes on, and who does not
     * belongs from that day on.
     *
     * @param own what the heir had before; none when it never was a member
     * @param coveredUntil as far as an older system knew the dues to be paid
     */
    public static Membership inherited(
            Category category,
            LocalDate on,
            @Nullable Membership own,
            @Nullable LocalDate coveredUntil) {
        if (own == null || !own.lasts(on)) {
            var fresh = admitted(category, on, own);
            return new Membership(
                    category,
                    fresh.term,
                    coveredUntil,
                    coveredUntil,
                    Standing.ACTIVE,
                    on,
                    null,
                    fresh.former);
        }
        var began = own.term.began();
        var earlier = began != null && began.isAfter(on) ? on : began;
        // who hears of what it inherits hears then how one that has left since did so
        boolean belongs = own.standing.isMember();
        return new Membership(
                category,
                new Term(earlier, own.term.end()),
                own.paidUntil,
                coveredUntil,
                belongs ? own.standing : Standing.ACTIVE,
                belongs ? own.since : on,
                own.turnsOn,
                own.former);
    }

    /** Whether it had not ended by a day; that others took its place on that day ends nothing. */
    public boolean lasts(LocalDate on) {
        var end = term.end();
        return end == null
                || end.on().isAfter(on)
                || end.how() == Standing.SUCCEEDED && end.on().equals(on);
    }

    /** All memberships, this one last. */
    public List<Term> terms() {
        return Stream.concat(former.stream(), Stream.of(term)).toList();
    }

    /** Whether who has this one was a member on every day of the other one. */
    public boolean covers(Membership other) {
        return other.terms().stream()
                .allMatch(theirs -> terms().stream().anyMatch(own -> own.covers(theirs)));
    }

    public Membership ended(Term.End end) {
        return new Membership(
                category,
                new Term(term.began(), end),
                paidUntil,
                takenOverUntil,
                standing,
                since,
                turnsOn,
                former);
    }

    public Membership standing(
            Standing now,
            @Nullable LocalDate from,
            @Nullable LocalDate next,
            @Nullable LocalDate covered) {
        return new Membership(category, term, covered, takenOverUntil, now, from, next, former);
    }

    /** As it was taken over, whatever its dues have said since. */
    Membership asTakenOver() {
        return takenOverUntil == null ? this : takenOver(category, takenOverUntil, term.began());
    }
}
