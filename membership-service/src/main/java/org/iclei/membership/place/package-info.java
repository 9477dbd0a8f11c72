/** What GeoNames knows of places: slips in a country, and populations that differ strongly. */
@NullMarked
package org.iclei.membership.place;

import org.jspecify.annotations.NullMarked;
