package org.iclei.membership.standing;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How long a member may be in arrears before it is suspended, by the day the dues were due.
 *
 * @param dated from when on which length holds, the earliest first
 */
public record Grace(List<Dated> dated) {

    public record Dated(LocalDate from, Period length) {}

    /**
     * "More than one year in arrears with dues": Charter 2.3.a,
     * https://icleiusa.org/join-iclei/new-member-bylaws/
     */
    public static final Grace OF_THE_CHARTER =
            new Grace(List.of(new Dated(LocalDate.EPOCH, Period.ofYears(1))));

    public Grace {
        dated = dated.stream().sorted(Comparator.comparing(Dated::from)).toList();
        if (dated.isEmpty()) throw new IllegalArgumentException("no length");
    }

    /** Reads {@code 1970-01-01=P1Y,2030-01-01=P6M}. */
    public static Grace read(String text) {
        return new Grace(
                Arrays.stream(text.split(","))
                        .map(one -> one.strip().split("="))
                        .map(one -> new Dated(LocalDate.parse(one[0]), Period.parse(one[1])))
                        .toList());
    }

    /** The last day in arrears; 28 February for dues of 29 February. */
    LocalDate lastDay(LocalDate due) {
        var held = dated.getFirst();
        for (var one : dated) if (!one.from().isAfter(due)) held = one;
        return due.plus(held.length());
    }
}
