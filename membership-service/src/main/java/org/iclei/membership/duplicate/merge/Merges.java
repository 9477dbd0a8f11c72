package org.iclei.membership.duplicate.merge;

import org.iclei.kit.aggregate.Aggregates;

import java.util.List;
import java.util.UUID;

/** The mergings of duplicates, each under the duplicate's id. */
interface Merges extends Aggregates<Merge> {

    /** Those that somebody began and nobody finished. */
    List<UUID> unfinished();
}
