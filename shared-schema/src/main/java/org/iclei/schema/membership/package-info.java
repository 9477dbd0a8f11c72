/** What membership-service publishes: organisations and memberships. */
@NullMarked
package org.iclei.schema.membership;

import org.jspecify.annotations.NullMarked;
