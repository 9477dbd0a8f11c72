/** The local issuer: signs the demo's people and programs in, with tokens like the real one's. */
@NullMarked
package org.iclei.local.issuer;

import org.jspecify.annotations.NullMarked;
