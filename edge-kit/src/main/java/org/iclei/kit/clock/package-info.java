/** What day it is for the association; the embedded stack can set it, production cannot. */
@NullMarked
package org.iclei.kit.clock;

import org.jspecify.annotations.NullMarked;
