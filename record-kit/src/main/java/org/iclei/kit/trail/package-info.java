/** Who changed what and when: a chain of hashes per aggregate that shows whether it was touched. */
@NullMarked
package org.iclei.kit.trail;

import org.jspecify.annotations.NullMarked;
