/** Pages of a list, with their links. */
@NullMarked
package org.iclei.kit.listing;

import org.jspecify.annotations.NullMarked;
