/** The meetings and visits of a programme or an organisation, as calendar programs read them. */
@NullMarked
package org.iclei.events.icalendar;

import org.jspecify.annotations.NullMarked;
