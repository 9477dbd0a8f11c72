/** Saying who speaks for an organisation. */
@NullMarked
package org.iclei.membership.liaison;

import org.jspecify.annotations.NullMarked;
