/** What follows from an accepted application: the organisation is a member. */
@NullMarked
package org.iclei.membership.application.admission;

import org.jspecify.annotations.NullMarked;
