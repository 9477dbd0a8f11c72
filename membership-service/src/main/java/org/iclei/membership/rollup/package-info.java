/** How many organisations and members each region and office has. */
@NullMarked
package org.iclei.membership.rollup;

import org.jspecify.annotations.NullMarked;
