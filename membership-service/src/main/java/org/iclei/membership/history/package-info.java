/** What happened to a record: its trail, shown and exported to who may see the record. */
@NullMarked
package org.iclei.membership.history;

import org.jspecify.annotations.NullMarked;
