/** What the embedded servers share as processes: they say when they are ready, and stop cleanly. */
@NullMarked
package org.iclei.local;

import org.jspecify.annotations.NullMarked;
