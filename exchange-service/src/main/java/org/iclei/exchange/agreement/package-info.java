/** What the cities of a pairing have signed. */
@NullMarked
package org.iclei.exchange.agreement;

import org.jspecify.annotations.NullMarked;
