/**
 * What this service keeps under a person's id: places, never a name. They outlive an erasure, for
 * without an address and a name the id says of nobody where they are (ADR 33).
 */
@NullMarked
package org.iclei.events.person;

import org.jspecify.annotations.NullMarked;
