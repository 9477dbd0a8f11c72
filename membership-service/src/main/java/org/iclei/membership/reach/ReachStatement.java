package org.iclei.membership.reach;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How much of the world's urban population the members of one day stand for. It holds everything
 * that it was computed from, so that it reads the same for ever.
 *
 * @param urban what it is a share of; its year is the statement's
 * @param lines every member of 31 December, counted or not
 */
record ReachStatement(UrbanPopulation urban, List<Line> lines) {
    ReachStatement {
        lines = List.copyOf(lines);
    }

    long residents() {
        return lines.stream().mapToLong(Line::residents).sum();
    }

    long counted() {
        return lines.stream().filter(line -> line.residents() > 0).count();
    }

    /** In per cent, with two decimals. */
    BigDecimal percent() {
        return BigDecimal.valueOf(residents())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(urban.value()), 2, RoundingMode.HALF_UP);
    }
}
