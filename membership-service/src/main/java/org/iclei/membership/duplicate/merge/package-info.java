/** Merging a duplicate into the organisation that it is; both ids stay valid. */
@NullMarked
package org.iclei.membership.duplicate.merge;

import org.jspecify.annotations.NullMarked;
