/** What a plan may say, and what follows from the programme's rules: who is funded, who travels. */
@NullMarked
package org.iclei.exchange.meeting.plan;

import org.jspecify.annotations.NullMarked;
