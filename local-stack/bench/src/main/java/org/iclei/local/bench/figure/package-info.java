/** The figures, one class each: what is measured, and beside which limit. */
@NullMarked
package org.iclei.local.bench.figure;

import org.jspecify.annotations.NullMarked;
