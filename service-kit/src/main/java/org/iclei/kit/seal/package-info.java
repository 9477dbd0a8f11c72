/** One root a day over a service's whole trail, published so that partners hold the proof. */
@NullMarked
package org.iclei.kit.seal;

import org.jspecify.annotations.NullMarked;
