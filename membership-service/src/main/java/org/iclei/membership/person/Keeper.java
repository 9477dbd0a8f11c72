package org.iclei.membership.person;

import org.iclei.kit.envelope.Cause;

import java.util.List;
import java.util.UUID;

/** A feature that keeps something under the ids of persons. */
public interface Keeper {

    /** Everything that it keeps under the id today. */
    List<Kept> kept(UUID person);

    /** Takes all of it out; again, it changes nothing. */
    void forget(UUID person, Cause cause);
}
