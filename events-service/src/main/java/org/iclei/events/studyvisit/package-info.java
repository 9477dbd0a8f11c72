/** Study visits: a pairing's days at its host, inside a working meeting. */
@NullMarked
package org.iclei.events.studyvisit;

import org.jspecify.annotations.NullMarked;
