/** Quicker starts: what a training run has loaded and compiled, kept for the next one (ADR 16). */
@NullMarked
package org.iclei.local.aot;

import org.jspecify.annotations.NullMarked;
