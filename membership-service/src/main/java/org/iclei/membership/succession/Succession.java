package org.iclei.membership.succession;

import org.jspecify.annotations.Nullable;

/**
 * One decision that others take somebody's place.
 *
 * @param refused why it could not be made, after all
 */
record Succession(Plan plan, State state, @Nullable SuccessionRefusal refused) {

    /** What may be seen of it from outside. */
    enum State {
        /** Those concerned are being reserved; nothing is certain yet. */
        STARTED,
        /** All are reserved: nothing keeps it from being carried through. */
        MAKING,
        DONE,
        /** Somebody could not be reserved: those that were are given free. */
        TAKING_BACK,
        REFUSED
    }

    static Succession started(Plan plan) {
        return new Succession(plan, State.STARTED, null);
    }

    /** Decides once, for whoever carries it through. */
    Succession decided(@Nullable SuccessionRefusal why) {
        if (state != State.STARTED) return this;
        return new Succession(plan, why == null ? State.MAKING : State.TAKING_BACK, why);
    }

    Succession ended() {
        return switch (state) {
            case MAKING -> new Succession(plan, State.DONE, null);
            case TAKING_BACK -> new Succession(plan, State.REFUSED, refused);
            case STARTED, DONE, REFUSED -> this;
        };
    }
}
