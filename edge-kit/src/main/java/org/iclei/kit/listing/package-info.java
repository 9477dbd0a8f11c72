/** Pages of a list, with their links, and lists as files. */
@NullMarked
package org.iclei.kit.listing;

import org.jspecify.annotations.NullMarked;
