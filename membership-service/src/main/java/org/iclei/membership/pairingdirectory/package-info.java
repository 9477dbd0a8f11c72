/** What this service keeps of the pairings of exchange-service: which city exchanges with whom. */
@NullMarked
package org.iclei.membership.pairingdirectory;

import org.jspecify.annotations.NullMarked;
