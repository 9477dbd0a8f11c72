/**
 * Tables that are part of the service: each a CSV file that says in its header where it comes from.
 */
@NullMarked
package org.iclei.membership.reference;

import org.jspecify.annotations.NullMarked;
