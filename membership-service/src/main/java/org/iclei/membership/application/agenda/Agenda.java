package org.iclei.membership.application.agenda;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The deadlines of an application.
 *
 * @param next the day on which something is to be said or done; none when nothing is
 */
public record Agenda(List<Deadline> deadlines, @Nullable LocalDate next) {
    public static final Agenda EMPTY = new Agenda(List.of(), null);

    public Agenda {
        deadlines = List.copyOf(deadlines);
    }

    private static Agenda of(List<Deadline> deadlines) {
        return new Agenda(deadlines, first(deadlines).map(Notice::day).orElse(null));
    }

    /**
     * The same with one more; a reminder whose day lies before {@code from} is not given any more.
     */
    public Agenda with(DeadlineKind kind, LocalDate on, Terms terms, LocalDate from) {
        var before = terms.remindDaysBefore().stream().filter(n -> !on.minusDays(n).isBefore(from));
        var after = kind == DeadlineKind.EXPIRY ? Stream.of(0, -1) : Stream.of(0);
        var daysLeft = Stream.concat(before.sorted(Comparator.reverseOrder()), after).toList();
        var all = new ArrayList<>(without(kind).deadlines);
        all.add(new Deadline(kind, on, daysLeft));
        return of(all);
    }

    public Agenda without(DeadlineKind kind) {
        return of(deadlines.stream().filter(deadline -> deadline.kind() != kind).toList());
    }

    public Agenda without(Notice notice) {
        return of(deadlines.stream().map(deadline -> deadline.without(notice)).toList());
    }

    /** The earliest that is due by a day. */
    public Optional<Notice> due(LocalDate today) {
        return first(deadlines).filter(notice -> !notice.day().isAfter(today));
    }

    private static Optional<Notice> first(List<Deadline> deadlines) {
        return deadlines.stream()
                .flatMap(Deadline::notices)
                .min(Comparator.comparing(Notice::day).thenComparing(Notice::kind));
    }
}
