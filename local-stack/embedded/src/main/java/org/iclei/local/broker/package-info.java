/** A real Kafka broker, single node, for tests and the local stack. */
@NullMarked
package org.iclei.local.broker;

import org.jspecify.annotations.NullMarked;
