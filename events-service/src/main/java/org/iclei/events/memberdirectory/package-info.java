/** What this service knows of the network's organisations, and what each viewer may see of them. */
@NullMarked
package org.iclei.events.memberdirectory;

import org.jspecify.annotations.NullMarked;
