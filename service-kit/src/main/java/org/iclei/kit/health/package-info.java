/** What a probe asks and an alert watches: store, broker, and how far the listeners are. */
@NullMarked
package org.iclei.kit.health;

import org.jspecify.annotations.NullMarked;
