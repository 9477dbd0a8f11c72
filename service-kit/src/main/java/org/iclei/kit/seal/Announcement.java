package org.iclei.kit.seal;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Makes a service's own event of a seal: the constructor of its {@code TrailSealed}. */
@FunctionalInterface
public interface Announcement {
    DomainEvent of(
            LocalDate occurredOn,
            LocalDate day,
            long entries,
            String root,
            String algorithm,
            @Nullable String previousRoot,
            List<OrganisationFacts> organisations);

    default DomainEvent of(Seal seal) {
        return of(
                seal.day(),
                seal.day(),
                seal.entries(),
                seal.root(),
                Seal.ALGORITHM,
                seal.previousRoot(),
                List.of());
    }
}
