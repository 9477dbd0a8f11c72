/** Files that belong to a record: checked, kept whole for as long as they must be, no longer. */
@NullMarked
package org.iclei.kit.document;

import org.jspecify.annotations.NullMarked;
