/** Taking over what older systems know: a file of organisations and memberships. */
@NullMarked
package org.iclei.membership.takeover;

import org.jspecify.annotations.NullMarked;
