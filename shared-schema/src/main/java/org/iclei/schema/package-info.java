/** Every contract between services and with partners. */
@NullMarked
package org.iclei.schema;

import org.jspecify.annotations.NullMarked;
