/** What one revision of a meeting's plan asks for, and what is impossible about it. */
@NullMarked
package org.iclei.events.workingmeeting.plan;

import org.jspecify.annotations.NullMarked;
