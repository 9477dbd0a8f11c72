/** How organisations come in: one by one or as a file, under the same rules. */
@NullMarked
package org.iclei.membership.intake;

import org.jspecify.annotations.NullMarked;
