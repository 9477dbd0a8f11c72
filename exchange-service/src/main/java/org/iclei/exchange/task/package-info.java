/** What somebody has to act on now; nothing of it is stored. */
@NullMarked
package org.iclei.exchange.task;

import org.jspecify.annotations.NullMarked;
