/** Working meetings: planned here, scheduled by events-service, confirmed here. */
@NullMarked
package org.iclei.exchange.meeting;

import org.jspecify.annotations.NullMarked;
