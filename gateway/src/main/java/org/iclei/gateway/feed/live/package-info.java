/** The feed as streams: one tailer reads the log for all who have caught up with it. */
@NullMarked
package org.iclei.gateway.feed.live;

import org.jspecify.annotations.NullMarked;
