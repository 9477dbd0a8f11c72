/** Amounts in a currency; nothing here converts one into another. */
@NullMarked
package org.iclei.membership.money;

import org.jspecify.annotations.NullMarked;
