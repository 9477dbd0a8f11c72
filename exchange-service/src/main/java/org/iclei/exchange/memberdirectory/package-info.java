/** What this service keeps of the association's organisations, and who may see what of them. */
@NullMarked
package org.iclei.exchange.memberdirectory;

import org.jspecify.annotations.NullMarked;
