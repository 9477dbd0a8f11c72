/** Handing an organisation over from the office that serves it to another. */
@NullMarked
package org.iclei.membership.handover;

import org.jspecify.annotations.NullMarked;
