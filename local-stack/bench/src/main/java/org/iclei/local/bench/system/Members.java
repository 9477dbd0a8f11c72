package org.iclei.local.bench.system;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Members of an older system, and one open invoice of each.
 *
 * @param due the same day for all
 */
public record Members(int number, LocalDate due) {
    private static final String DUES =
            "number,official_name,country,subdivision,period_from,period_to,due,amount,currency,"
                    + "paid,value_date\n";

    /** A file to import. */
    public String organisations() {
        return Cities.HEADER
                + lines(
                        i ->
                                "Member %d,EE,37,LOCAL_GOVERNMENT,%d,2015,declared,FULL,1995-01-01,%s,,,,EUROPE,bench"
                                        .formatted(i, 10_000 + i, due));
    }

    /** A file of dues to import. */
    public String dues() {
        return DUES
                + lines(
                        i ->
                                "B-%d,Member %d,EE,37,%s,%s,%s,1000.00,EUR,,"
                                        .formatted(i, i, due, due.plusYears(1), due));
    }

    private String lines(IntFunction<String> line) {
        return IntStream.range(0, number)
                .mapToObj(line)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
