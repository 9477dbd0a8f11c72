/** The rule of standing: what dues alone say of a member on a day. */
@NullMarked
package org.iclei.membership.standing;

import org.jspecify.annotations.NullMarked;
