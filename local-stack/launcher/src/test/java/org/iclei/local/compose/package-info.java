/** Holds docker-compose.yml and what it mounts against the applications it starts. */
@NullMarked
package org.iclei.local.compose;

import org.jspecify.annotations.NullMarked;
