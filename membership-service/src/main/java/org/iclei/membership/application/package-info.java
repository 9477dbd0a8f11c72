/** An organisation applies for membership: what becomes of it until it is a member or is not. */
@NullMarked
package org.iclei.membership.application;

import org.jspecify.annotations.NullMarked;
