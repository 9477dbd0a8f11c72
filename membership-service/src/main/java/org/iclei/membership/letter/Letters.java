package org.iclei.membership.letter;

import org.iclei.kit.aggregate.Aggregates;
import org.iclei.kit.aggregate.Loaded;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Every letter, sent or waiting. */
interface Letters extends Aggregates<Letter> {

    /** Those that nobody has sent and nobody is at, the oldest first. */
    List<UUID> free(Instant now, int limit);

    /** Those that are or were for a person. */
    List<Loaded<Letter>> addressedTo(UUID person);
}
