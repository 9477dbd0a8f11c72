/** Correcting what is known of an organisation. */
@NullMarked
package org.iclei.membership.correction;

import org.jspecify.annotations.NullMarked;
