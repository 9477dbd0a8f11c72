/** Figures for operations. */
@NullMarked
package org.iclei.kit.observation;

import org.jspecify.annotations.NullMarked;
