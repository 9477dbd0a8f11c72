/** What becomes of meetings when others answer or withdraw: bookings, and visits that end. */
@NullMarked
package org.iclei.exchange.meeting.following;

import org.jspecify.annotations.NullMarked;
