/** CloudEvents 1.0 on Kafka in binary mode. */
@NullMarked
package org.iclei.kit.envelope;

import org.jspecify.annotations.NullMarked;
