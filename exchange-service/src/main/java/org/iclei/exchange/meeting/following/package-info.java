/** What becomes of meetings when others answer, withdraw or end: bookings, withdrawals, heirs. */
@NullMarked
package org.iclei.exchange.meeting.following;

import org.jspecify.annotations.NullMarked;
