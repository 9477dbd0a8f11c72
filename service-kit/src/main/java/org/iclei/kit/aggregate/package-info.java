/** One document holds an aggregate's state together with the events it has yet to publish. */
@NullMarked
package org.iclei.kit.aggregate;

import org.jspecify.annotations.NullMarked;
