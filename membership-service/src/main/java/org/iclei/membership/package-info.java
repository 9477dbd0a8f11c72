/** The service that owns the association's organisations, its offices and the ids of persons. */
@NullMarked
package org.iclei.membership;

import org.jspecify.annotations.NullMarked;
