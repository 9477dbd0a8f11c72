/** Everything that happened, for partners: pages of CloudEvents that tile, resumable from any. */
@NullMarked
package org.iclei.gateway.feed;

import org.jspecify.annotations.NullMarked;
