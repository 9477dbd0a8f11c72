package org.iclei.kit.crash;

/** Where a process ends; counted in saves, or in the number of the event. */
enum KillPoint {
    /** The store has acknowledged the save; nobody knows of its events yet. */
    AFTER_SAVE,
    /** The relay hands the event to the producer; its predecessor is acknowledged. */
    BEFORE_SEND,
    /** The broker has acknowledged the event; the relay has not heard of it. */
    ACKNOWLEDGED,
    /** The relay knows, and is about to take the event out of its document. */
    BEFORE_PULL,
    /** The event, or one before it, has just left its document. */
    AFTER_PULL,
    NEVER
}
