package org.iclei.events.programmedirectory;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The exchange programmes as exchange-service announced them. */
public interface ProgrammeDirectory {

    /** Facts by id; a programme not heard of yet is left out. */
    Map<UUID, ProgrammeFacts> facts(Collection<UUID> ids);
}
