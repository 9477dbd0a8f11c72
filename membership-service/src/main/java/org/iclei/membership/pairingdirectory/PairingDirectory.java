package org.iclei.membership.pairingdirectory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The pairings as exchange-service last published them. */
public interface PairingDirectory {

    /** Those that one of the cities is in today, in the order of their ids. */
    List<KnownPairing> of(Collection<UUID> cities);
}
