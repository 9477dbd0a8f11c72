/** Invoices as people issue, list and read them. */
@NullMarked
package org.iclei.membership.dues.ledger;

import org.jspecify.annotations.NullMarked;
