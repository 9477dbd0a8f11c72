/** Signing in, seen from a browser, at the whole system. */
@NullMarked
package org.iclei.local.signin;

import org.jspecify.annotations.NullMarked;
