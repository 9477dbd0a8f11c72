/** The limits: what store and broker give to a client that does nothing else. */
@NullMarked
package org.iclei.local.bench.limit;

import org.jspecify.annotations.NullMarked;
