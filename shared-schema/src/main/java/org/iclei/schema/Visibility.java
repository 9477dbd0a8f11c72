package org.iclei.schema;

/** Who may see an event. */
public enum Visibility {
    /** Everyone who may read the feed. */
    PUBLIC,
    /** Partners whose agreement names it. */
    PARTNER,
    /** The services of the platform and nobody else. */
    INTERNAL
}
