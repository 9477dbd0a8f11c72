/** What the promises cost: the system's figures, each beside the limit of what it runs on. */
@NullMarked
package org.iclei.local.bench;

import org.jspecify.annotations.NullMarked;
