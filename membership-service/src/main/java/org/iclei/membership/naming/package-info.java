/** What organisations are called, and how names are compared. */
@NullMarked
package org.iclei.membership.naming;

import org.jspecify.annotations.NullMarked;
