package org.iclei.kit.trail;

import org.bson.Document;

/**
 * What the next entry of an aggregate follows.
 *
 * @param state as it was read from the store
 * @param head hash of the last entry
 */
public record Trace(Document state, String head) {
    public static final Trace NONE = new Trace(new Document(), Entry.GENESIS);
}
