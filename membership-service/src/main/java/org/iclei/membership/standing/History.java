package org.iclei.membership.standing;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An organisation's standing on every day, by the dues that are known; of the days to come it says
 * what they will bring if nobody pays.
 *
 * @param turns in the order of their days: one wherever the standing or its reason changes
 */
public record History(List<Turn> turns) {
    public History {
        turns = List.copyOf(turns);
    }

    /**
     * @param terms memberships one after the other; none of who never was a member
     * @param dues those that were not withdrawn
     */
    public static History of(List<Term> terms, List<Owed> dues, Grace grace) {
        var turns = new ArrayList<Turn>();
        terms.stream()
                .filter(term -> term.began() == null)
                .findFirst()
                .ifPresent(_ -> turns.add(new Turn(null, Standing.ACTIVE, null)));
        for (var day : days(terms, dues, grace)) {
            terms.stream()
                    .filter(term -> term.hasBegun(day))
                    .reduce((_, later) -> later)
                    .map(term -> turn(term, dues, grace, day))
                    .filter(turn -> turns.isEmpty() || !turn.saysTheSame(turns.getLast()))
                    .ifPresent(turns::add);
        }
        return new History(turns);
    }

    private static Iterable<LocalDate> days(List<Term> terms, List<Owed> dues, Grace grace) {
        var days = new TreeSet<LocalDate>();
        for (var term : terms) {
            if (term.began() != null) days.add(term.began());
            if (term.end() != null) days.add(term.end().on());
        }
        for (var owed : dues) {
            days.add(owed.due().plusDays(1));
            days.add(grace.lastDay(owed.due()).plusDays(1));
            if (owed.settledOn() != null) days.add(owed.settledOn());
            if (owed.from() != null) days.add(owed.from());
        }
        return days;
    }

    private static Turn turn(Term term, List<Owed> dues, Grace grace, LocalDate day) {
        var end = term.end();
        if (end != null && !end.on().isAfter(day)) return new Turn(day, end.how(), null);
        return dues.stream()
                .filter(owed -> owed.isOverdue(day))
                .min(Comparator.comparing(Owed::due))
                .map(oldest -> overdue(oldest, grace, day))
                .orElse(new Turn(day, Standing.ACTIVE, null));
    }

    private static Turn overdue(Owed oldest, Grace grace, LocalDate day) {
        var tooLong = day.isAfter(grace.lastDay(oldest.due()));
        var standing = tooLong ? Standing.SUSPENDED : Standing.IN_ARREARS;
        return new Turn(day, standing, oldest.invoice());
    }

    /** Empty before the first membership began. */
    public Optional<Turn> on(LocalDate day) {
        return turns.stream().filter(turn -> turn.hasBegun(day)).reduce((_, later) -> later);
    }

    /** The turns that brought another standing, without those that changed its reason alone. */
    public List<Turn> changes() {
        var changes = new ArrayList<Turn>();
        for (var turn : turns) {
            if (changes.isEmpty() || changes.getLast().standing() != turn.standing()) {
                changes.add(turn);
            }
        }
        return changes;
    }

    /** The change that brought the standing of a day. */
    public Optional<Turn> changeBefore(LocalDate day) {
        return changes().stream().filter(turn -> turn.hasBegun(day)).reduce((_, later) -> later);
    }

    /**
     * What has happened up to today that others have not been told of. Who pays with an earlier
     * value date undoes what was told: then the change that holds instead comes first.
     *
     * @param told standing that others know
     * @param since from when on they know it
     */
    public List<Turn> untold(Standing told, @Nullable LocalDate since, LocalDate today) {
        var known = since == null ? changes().stream().findFirst() : changeBefore(since);
        var undone = known.filter(turn -> turn.standing() != told);
        var later =
                changes().stream()
                        .filter(turn -> since == null ? turn.on() != null : !turn.hasBegun(since))
                        .filter(turn -> turn.hasBegun(today));
        return Stream.concat(undone.stream(), later).toList();
    }

    /** The first day after this one on which the standing changes if nobody pays. */
    public @Nullable LocalDate nextChange(LocalDate after) {
        return changes().stream()
                .filter(turn -> !turn.hasBegun(after))
                .findFirst()
                .map(Turn::on)
                .orElse(null);
    }

    /** On how many days up to this one it was SUSPENDED: the gap that is shown. */
    public long daysSuspended(LocalDate upTo) {
        var behind = upTo.plusDays(1);
        long days = 0;
        LocalDate suspended = null;
        for (var change : changes()) {
            if (!change.hasBegun(upTo)) break;
            if (suspended != null) days += ChronoUnit.DAYS.between(suspended, change.on());
            suspended = change.standing() == Standing.SUSPENDED ? change.on() : null;
        }
        return suspended == null ? days : days + ChronoUnit.DAYS.between(suspended, behind);
    }
}
