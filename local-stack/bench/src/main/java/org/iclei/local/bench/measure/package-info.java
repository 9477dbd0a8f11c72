/** How two sides are measured by turns, and what is made of the figures. */
@NullMarked
package org.iclei.local.bench.measure;

import org.jspecify.annotations.NullMarked;
