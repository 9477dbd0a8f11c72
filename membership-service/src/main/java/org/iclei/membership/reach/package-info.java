/**
 * The share of the world's urban population that the network's members stand for, each resident
 * counted once.
 */
@NullMarked
package org.iclei.membership.reach;

import org.jspecify.annotations.NullMarked;
