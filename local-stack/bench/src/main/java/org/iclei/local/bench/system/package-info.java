/** The running system, seen from outside as its users see it. */
@NullMarked
package org.iclei.local.bench.system;

import org.jspecify.annotations.NullMarked;
