/** The secretariats that serve members, the regions members vote in, and the countries of each. */
@NullMarked
package org.iclei.membership.office;

import org.jspecify.annotations.NullMarked;
