package org.iclei.membership.person;

import java.util.Optional;
import java.util.UUID;

/** The persons whose address somebody gave. */
interface Persons {

    /** The one id of whoever has the address; two that ask at once get the same. */
    UUID identify(EmailAddress address);

    /** Empty when nobody gave one. */
    Optional<EmailAddress> address(UUID person);

    /** Forgets the address: who has it is somebody new. */
    void forget(UUID person);
}
