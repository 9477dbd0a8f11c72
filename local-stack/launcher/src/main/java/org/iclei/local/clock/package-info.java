/** The time of the business, which this stack lets one set; production has no such thing. */
@NullMarked
package org.iclei.local.clock;

import org.jspecify.annotations.NullMarked;
