package org.iclei.gateway.feed.live;

/** Why a stream ended. */
enum Ending {
    /** The client left. */
    LEFT,
    /** The client took too long; it resumes where it was. */
    SLOW,
    /** The caller's token ran out. */
    EXPIRED,
    /** The gateway stops. */
    STOPPED,
    /** A fault of ours, or another log. */
    FAILED
}
