/** Working meetings: exchange-service asks, this service books everybody or says who cannot. */
@NullMarked
package org.iclei.events.workingmeeting;

import org.jspecify.annotations.NullMarked;
