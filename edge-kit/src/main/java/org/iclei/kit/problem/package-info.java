/** The one place that says no: refusals and faults become RFC 9457 problems. */
@NullMarked
package org.iclei.kit.problem;

import org.jspecify.annotations.NullMarked;
