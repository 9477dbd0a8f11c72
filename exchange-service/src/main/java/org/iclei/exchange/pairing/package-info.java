/** The two cities that exchange with each other. */
@NullMarked
package org.iclei.exchange.pairing;

import org.jspecify.annotations.NullMarked;
