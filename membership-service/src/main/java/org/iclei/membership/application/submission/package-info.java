/** An application comes in: from the organisation itself, or by post through an office. */
@NullMarked
package org.iclei.membership.application.submission;

import org.jspecify.annotations.NullMarked;
