package org.iclei.membership.eligibility;

import org.iclei.membership.organisation.OrganisationType;
import org.jspecify.annotations.Nullable;

/**
 * What of an organisation decides which membership is open to it.
 *
 * @param country ISO 3166-1 alpha-2
 * @param subdivision ISO 3166-2 without the country
 */
public record Applicant(OrganisationType type, String country, @Nullable String subdivision) {}
