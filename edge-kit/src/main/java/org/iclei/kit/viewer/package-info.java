/** Who asks, what they may see, and the table of who may call what; closed unless opened. */
@NullMarked
package org.iclei.kit.viewer;

import org.jspecify.annotations.NullMarked;
