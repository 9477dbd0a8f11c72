package org.iclei.membership.liaison;

import java.util.List;
import java.util.UUID;

/** Whom a person speaks for. */
interface Liaisons {

    /** The organisations that name the person as a contact, merged ones too. */
    List<UUID> naming(UUID person);
}
