/** Who meets where and when: working meetings and study visits in people's calendars. */
@NullMarked
package org.iclei.events;

import org.jspecify.annotations.NullMarked;
