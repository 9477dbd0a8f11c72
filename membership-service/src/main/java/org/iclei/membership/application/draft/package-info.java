/** An application that is still being written: nobody's but its maker's until it is handed in. */
@NullMarked
package org.iclei.membership.application.draft;

import org.jspecify.annotations.NullMarked;
