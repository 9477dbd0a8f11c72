package org.iclei.exchange.person;

import java.util.List;
import java.util.UUID;

/** Where a person is sent. */
interface Travels {

    /** The meetings to which a city sends the person, called off or held ones too. */
    List<UUID> of(UUID person);
}
