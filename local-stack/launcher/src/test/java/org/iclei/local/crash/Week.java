package org.iclei.local.crash;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When a meeting is: two days that all share, then three of a visit. */
record Week(LocalDate monday) {
    static final Week FIRST = new Week(LocalDate.of(2015, 7, 6));
    private static final int COMMON_DAYS = 2;
    private static final int DAYS = 5;

    Week next() {
        return new Week(monday.plusWeeks(1));
    }

    /** From 0. */
    String day(int nth) {
        return monday.plusDays(nth).toString();
    }

    List<String> common() {
        return halfDays(COMMON_DAYS);
    }

    List<String> visit() {
        return whole().subList(common().size(), whole().size());
    }

    List<String> whole() {
        return halfDays(DAYS);
    }

    private List<String> halfDays(int days) {
        return IntStream.range(0, days)
                .mapToObj(this::day)
                .flatMap(day -> Stream.of(day + "/AM", day + "/PM"))
                .toList();
    }
}
