package org.iclei.membership.organisation;

import org.iclei.membership.office.Region;
import org.iclei.membership.standing.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How many organisations of one region, served by one office, have one standing.
 *
 * @param standing none for those that never were members
 */
public record Tally(Region region, String office, @Nullable Standing standing, long count) {}
