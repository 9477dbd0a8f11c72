package org.iclei.membership.organisation;

import org.iclei.membership.office.Region;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation is, and who serves it there.
 *
 * @param country ISO 3166-1 alpha-2
 * @param subdivision ISO 3166-2 without the country
 * @param region constituency it votes in
 * @param office code of the office that serves it
 */
public record Place(String country, @Nullable String subdivision, Region region, String office) {}
