package org.iclei.membership.duplicate.merge;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * The merging of a duplicate; its id is the duplicate's, so that there is one at a time.
 *
 * @param survivor the organisation that stands for both
 * @param refused why it could not be carried through, after all
 */
record Merge(UUID survivor, State state, @Nullable MergeRefusal refused) {

    /** What may be seen of it from outside. */
    enum State {
        STARTED,
        DONE,
        REFUSED
    }

    static Merge started(UUID survivor) {
        return new Merge(survivor, State.STARTED, null);
    }

    Merge done() {
        return new Merge(survivor, State.DONE, null);
    }

    Merge refused(MergeRefusal why) {
        return new Merge(survivor, State.REFUSED, why);
    }
}
