/** What this service knows of the exchange programmes. */
@NullMarked
package org.iclei.events.programmedirectory;

import org.jspecify.annotations.NullMarked;
