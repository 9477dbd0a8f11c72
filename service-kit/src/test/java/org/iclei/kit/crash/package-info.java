/** What is killed, cut off or done twice, and what then still holds (ADR 13). */
@NullMarked
package org.iclei.kit.crash;

import org.jspecify.annotations.NullMarked;
