/** The first page: what runs and where to look. */
@NullMarked
package org.iclei.gateway.home;

import org.jspecify.annotations.NullMarked;
