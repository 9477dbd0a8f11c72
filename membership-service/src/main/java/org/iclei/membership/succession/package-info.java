/**
 * Cities merge, split, are renamed or absorbed on a day: the old ones end and keep their history,
 * and what they had goes over by one decision that is shown before it is made.
 */
@NullMarked
package org.iclei.membership.succession;

import org.jspecify.annotations.NullMarked;
