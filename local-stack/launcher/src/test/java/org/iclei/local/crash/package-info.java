/** The services as they are shipped, killed at each save of the meeting saga (ADR 13). */
@NullMarked
package org.iclei.local.crash;

import org.jspecify.annotations.NullMarked;
