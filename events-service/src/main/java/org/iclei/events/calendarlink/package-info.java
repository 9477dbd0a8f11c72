/** Addresses under which calendar programs, which cannot sign in, read what their owner may. */
@NullMarked
package org.iclei.events.calendarlink;

import org.jspecify.annotations.NullMarked;
