/** How people come, through the issuer, and how they go. */
@NullMarked
package org.iclei.gateway.signin;

import org.jspecify.annotations.NullMarked;
