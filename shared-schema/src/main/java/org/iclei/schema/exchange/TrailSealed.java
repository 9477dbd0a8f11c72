package org.iclei.schema.exchange;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A day has ended: the root over every entry of the service's trail up to then.
 *
 * @param occurredOn the day that was sealed
 * @param day the day that was sealed, in UTC and real time
 * @param entries entries up to the end of that day, all days before it included
 * @param root Merkle root over them, hexadecimal
 * @param algorithm how the root is made, such as RFC6962-SHA-256
 * @param previousRoot root of the seal before; absent in the first
 * @param organisations organisations concerned, none
 */
public record TrailSealed(
        LocalDate occurredOn,
        LocalDate day,
        long entries,
        String root,
        String algorithm,
        @Nullable String previousRoot,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public TrailSealed {
        organisations = List.copyOf(organisations);
    }
}
