/** How a service describes itself: what all its addresses have in common stands here once. */
@NullMarked
package org.iclei.kit.openapi;

import org.jspecify.annotations.NullMarked;
