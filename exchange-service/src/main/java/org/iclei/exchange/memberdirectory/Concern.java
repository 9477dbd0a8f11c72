package org.iclei.exchange.memberdirectory;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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

    /** One organisation more; who saw the record sees it still. */
    public Concern and(UUID organisation) {
        if (organisations.contains(organisation)) return this;
        var all = Stream.concat(organisations.stream(), Stream.of(organisation)).toList();
        return new Concern(coExecutingOffices, all);
    }
}
