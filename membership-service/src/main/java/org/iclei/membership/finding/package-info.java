/** Finding organisations, and those of which something is missing. */
@NullMarked
package org.iclei.membership.finding;

import org.jspecify.annotations.NullMarked;
