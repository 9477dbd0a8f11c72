/** What this service keeps under a person's id: shown on request, taken out for good. */
@NullMarked
package org.iclei.exchange.person;

import org.jspecify.annotations.NullMarked;
