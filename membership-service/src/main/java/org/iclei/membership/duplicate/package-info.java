/** Organisations that were entered twice: finding them, and merging one into the other. */
@NullMarked
package org.iclei.membership.duplicate;

import org.jspecify.annotations.NullMarked;
