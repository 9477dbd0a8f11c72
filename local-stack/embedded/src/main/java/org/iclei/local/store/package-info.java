/**
 * A store that speaks MongoDB's protocol, for tests and the local stack: one file, nothing
 * installed.
 */
@NullMarked
package org.iclei.local.store;

import org.jspecify.annotations.NullMarked;
