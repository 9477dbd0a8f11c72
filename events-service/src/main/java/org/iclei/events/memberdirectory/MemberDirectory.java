package org.iclei.events.memberdirectory;

import org.iclei.schema.OrganisationFacts;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The organisations as membership-service last described them. */
public interface MemberDirectory {

    /** Facts by id; an organisation not heard of yet is left out. */
    Map<UUID, OrganisationFacts> facts(Collection<UUID> ids);

    /** The organisations that any of the offices serves today. */
    Set<UUID> servedBy(Set<String> offices);
}
