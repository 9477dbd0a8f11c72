package org.iclei.membership.eligibility;

import org.iclei.membership.organisation.Membership.Category;
import org.iclei.membership.organisation.OrganisationType;
import org.jspecify.annotations.Nullable;

/**
 * A kind of organisation that the Executive Committee declared eligible in one country.
 *
 * @param subdivision ISO 3166-2 without the country; none when it holds in all of the country
 */
record Ruling(
        OrganisationType type,
        String country,
        @Nullable String subdivision,
        Category category,
        String basis) {

    boolean covers(Applicant applicant, Category asked) {
        return type == applicant.type()
                && country.equals(applicant.country())
                && (subdivision == null || subdivision.equals(applicant.subdivision()))
                && category == asked;
    }
}
