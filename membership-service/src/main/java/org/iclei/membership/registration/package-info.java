/** What must be true of an organisation before it is taken in, and taking in one. */
@NullMarked
package org.iclei.membership.registration;

import org.jspecify.annotations.NullMarked;
