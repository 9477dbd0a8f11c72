/** Every person's calendar: in one place per half-day, whoever books. */
@NullMarked
package org.iclei.events.calendar;

import org.jspecify.annotations.NullMarked;
