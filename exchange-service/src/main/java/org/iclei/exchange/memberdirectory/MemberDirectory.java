package org.iclei.exchange.memberdirectory;

import org.iclei.schema.OrganisationFacts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The organisations of the association as membership-service last published them. */
public interface MemberDirectory {

    Optional<OrganisationFacts> find(UUID organisation);

    /** Those of the organisations that are known, in no particular order. */
    List<OrganisationFacts> findAll(Collection<UUID> organisations);

    /** The organisations that any of the offices serves today. */
    List<UUID> servedBy(Collection<String> offices);
}
