package org.iclei.membership.reach;

import org.iclei.membership.reach.lines.Line;

import java.math.BigDecimal;
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

    StatedReach.Totals totals() {
        return new StatedReach.Totals(residents(), counted(), lines.size());
    }

    BigDecimal percent() {
        return urban.percent(residents());
    }
}
