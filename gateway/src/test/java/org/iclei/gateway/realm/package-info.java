/** Keycloak as Compose starts it: its tokens open what the embedded issuer's open. */
@NullMarked
package org.iclei.gateway.realm;

import org.jspecify.annotations.NullMarked;
