/** The list of organisations as a file, which an import reads again. */
@NullMarked
package org.iclei.membership.export;

import org.jspecify.annotations.NullMarked;
