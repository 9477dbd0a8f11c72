/**
 * The organisations that the network knows, members or not: what is known of each, and finding
 * them.
 */
@NullMarked
package org.iclei.membership.organisation;

import org.jspecify.annotations.NullMarked;
