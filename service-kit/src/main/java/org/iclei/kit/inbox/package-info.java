/**
 * What arrives from Kafka: decoding, projections that see each event once, and what happens on
 * failure.
 */
@NullMarked
package org.iclei.kit.inbox;

import org.jspecify.annotations.NullMarked;
