package org.iclei.membership.application.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A day by which something is due.
 *
 * @param daysLeft how long before it something is still to be said, the earliest first
 */
public record Deadline(DeadlineKind kind, LocalDate on, List<Integer> daysLeft) {
    public Deadline {
        daysLeft = List.copyOf(daysLeft);
    }

    Stream<Notice> notices() {
        return daysLeft.stream().map(left -> new Notice(kind, on, left));
    }

    Deadline without(Notice notice) {
        var rest = daysLeft.stream().filter(left -> left != notice.daysLeft()).toList();
        return notice.kind() == kind ? new Deadline(kind, on, rest) : this;
    }
}
