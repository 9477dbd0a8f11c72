/** What any collection of a service needs: an order for its lists, and who works on it alone. */
@NullMarked
package org.iclei.kit.collection;

import org.jspecify.annotations.NullMarked;
