/** What happens to an invoice that is issued: paid, taken back, waived, cancelled. */
@NullMarked
package org.iclei.membership.dues.settlement;

import org.jspecify.annotations.NullMarked;
