/** What the passing of days and of dues makes of a membership, and how it ends. */
@NullMarked
package org.iclei.membership.membership;

import org.jspecify.annotations.NullMarked;
