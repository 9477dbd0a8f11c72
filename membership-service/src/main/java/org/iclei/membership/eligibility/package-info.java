/** Who may become which kind of member, and where the Executive Committee has to rule. */
@NullMarked
package org.iclei.membership.eligibility;

import org.jspecify.annotations.NullMarked;
