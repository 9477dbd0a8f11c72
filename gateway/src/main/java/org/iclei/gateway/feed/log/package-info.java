/** The services' topics as one log: places in it, pages of it, and its growing end. */
@NullMarked
package org.iclei.gateway.feed.log;

import org.jspecify.annotations.NullMarked;
