/** The members of a statement of reach one by one, however many they are. */
@NullMarked
package org.iclei.membership.reach.lines;

import org.jspecify.annotations.NullMarked;
