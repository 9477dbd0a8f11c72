/** One opaque id per person; the address it was asked for stays here until it is forgotten. */
@NullMarked
package org.iclei.membership.person;

import org.jspecify.annotations.NullMarked;
