/** What the Executive Committee decides: on one application, on a list, on who is eligible. */
@NullMarked
package org.iclei.membership.application.committee;

import org.jspecify.annotations.NullMarked;
