package org.iclei.membership.succession;

import org.iclei.kit.aggregate.Aggregates;

import java.util.List;
import java.util.UUID;

/** Every succession that somebody decided. */
public interface Successions extends Aggregates<Succession> {

    /** Those that somebody began and nobody finished. */
    List<UUID> unfinished();
}
