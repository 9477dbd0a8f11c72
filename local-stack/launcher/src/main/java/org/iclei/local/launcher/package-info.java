/** Starts the whole system on one machine, for people and for tests alike. */
@NullMarked
package org.iclei.local.launcher;

import org.jspecify.annotations.NullMarked;
