/** What exchange-service publishes: programmes, pairings and meetings as planned. */
@NullMarked
package org.iclei.schema.exchange;

import org.jspecify.annotations.NullMarked;
