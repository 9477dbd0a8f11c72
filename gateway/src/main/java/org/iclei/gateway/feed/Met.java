package org.iclei.gateway.feed;

import org.iclei.gateway.feed.log.Cursor;
import org.iclei.schema.Envelope;

/**
 * An event met while reading.
 *
 * @param after the cursor right after it
 */
public record Met(Envelope event, Cursor after) {}
