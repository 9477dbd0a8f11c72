package org.iclei.membership.letter;

import org.iclei.kit.aggregate.Aggregates;

import java.util.List;
import java.util.UUID;

/** Every letter, sent or waiting. */
interface Letters extends Aggregates<Letter> {

    /** Those that nobody has sent, the oldest first. */
    List<UUID> waiting(int limit);
}
