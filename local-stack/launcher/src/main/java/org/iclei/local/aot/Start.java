package org.iclei.local.aot;

/** How the four applications are started. */
public enum Start {
    /** From their caches, where there are some that fit. */
    CACHED,
    /** As if nothing had ever been trained. */
    PLAIN,
    /** Noting what they load and run, for a cache to be made of it when they have ended. */
    TRAINING
}
