/** The exchange programmes: who exchanges with whom, which meetings are planned, who travels. */
@NullMarked
package org.iclei.exchange;

import org.jspecify.annotations.NullMarked;
