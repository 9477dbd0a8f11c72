/** What a request must carry: idempotency keys and the version it was decided on. */
@NullMarked
package org.iclei.kit.request;

import org.jspecify.annotations.NullMarked;
