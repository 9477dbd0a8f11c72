/** Letters: written once for what somebody has to hear, and handed to whoever delivers mail. */
@NullMarked
package org.iclei.membership.letter;

import org.jspecify.annotations.NullMarked;
