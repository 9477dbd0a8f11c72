/** An exchange programme: its sides, who executes it, how many places it pays for. */
@NullMarked
package org.iclei.exchange.programme;

import org.jspecify.annotations.NullMarked;
