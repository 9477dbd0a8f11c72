/** Invoices and payments of an older system, taken over from a file. */
@NullMarked
package org.iclei.membership.olddues;

import org.jspecify.annotations.NullMarked;
