package org.iclei.membership.reach.lines;

import org.iclei.membership.population.Population;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * One member in a statement of reach.
 *
 * @param countedBy the member whose figure holds these residents already
 */
public record Line(
        UUID organisation,
        String name,
        String country,
        String office,
        @Nullable Population figure,
        @Nullable UUID countedBy) {

    public long residents() {
        return figure == null || countedBy != null ? 0 : figure.value();
    }
}
