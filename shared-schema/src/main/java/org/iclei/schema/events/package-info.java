/** What events-service publishes: who meets where and when. */
@NullMarked
package org.iclei.schema.events;

import org.jspecify.annotations.NullMarked;
