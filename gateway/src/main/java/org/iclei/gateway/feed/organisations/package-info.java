/** The organisations as they are now, for readers of the feed who do not start at its beginning. */
@NullMarked
package org.iclei.gateway.feed.organisations;

import org.jspecify.annotations.NullMarked;
