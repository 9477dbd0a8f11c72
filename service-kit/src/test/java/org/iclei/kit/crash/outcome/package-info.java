/** What writers saved, beside what came of it. */
@NullMarked
package org.iclei.kit.crash.outcome;

import org.jspecify.annotations.NullMarked;
