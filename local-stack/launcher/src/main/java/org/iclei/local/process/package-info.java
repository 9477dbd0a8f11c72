/** Child processes of one folder: started, watched, written down, ended, found again. */
@NullMarked
package org.iclei.local.process;

import org.jspecify.annotations.NullMarked;
