package org.iclei.exchange.memberdirectory;

import java.util.List;
import java.util.UUID;

/**
 * Whom a record concerns; who may see it follows from this.
 *
 * @param coExecutingOffices codes of the offices that execute the programme with the secretariat
 */
public record Concern(List<String> coExecutingOffices, List<UUID> organisations) {
    public Concern {
        coExecutingOffices = List.copyOf(coExecutingOffices);
        organisations = List.copyOf(organisations);
    }
}
