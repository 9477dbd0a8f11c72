/**
 * How many people an organisation represents: figures of several years and sources, one leading.
 */
@NullMarked
package org.iclei.membership.population;

import org.jspecify.annotations.NullMarked;
