/**
 * People's sessions in this process, and the living access token that each request gets from one.
 */
@NullMarked
package org.iclei.gateway.signin.session;

import org.jspecify.annotations.NullMarked;
