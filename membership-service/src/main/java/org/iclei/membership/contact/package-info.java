/** Who speaks for an organisation: opaque ids, their roles, and one to whom we turn first. */
@NullMarked
package org.iclei.membership.contact;

import org.jspecify.annotations.NullMarked;
