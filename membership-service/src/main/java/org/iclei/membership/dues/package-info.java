/**
 * The simplest invoice that admission and standing need: owed by a day, paid, waived or cancelled.
 */
@NullMarked
package org.iclei.membership.dues;

import org.jspecify.annotations.NullMarked;
