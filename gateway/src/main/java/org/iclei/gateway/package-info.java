/** The only door of the platform. */
@NullMarked
package org.iclei.gateway;

import org.jspecify.annotations.NullMarked;
