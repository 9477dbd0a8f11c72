/** Who is in front of the browser: signing in and out at the issuer, and the sessions between. */
@NullMarked
package org.iclei.gateway.signin;

import org.jspecify.annotations.NullMarked;
