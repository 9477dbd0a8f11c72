/** The relay: carries saved events to Kafka, in order per aggregate, at least once. */
@NullMarked
package org.iclei.kit.outbox;

import org.jspecify.annotations.NullMarked;
