package org.iclei.membership.membership;

import org.iclei.membership.naming.OrganisationName;
import org.iclei.membership.office.Region;
import org.iclei.membership.organisation.Membership;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationType;
import org.iclei.membership.organisation.Place;
import org.iclei.membership.organisation.Profile;

import java.util.List;
import java.util.Map;

/** Members of a test. */
final class Members {
    private Members() {}

    static Organisation servedBy(String office, Membership membership) {
        return new Organisation(
                Organisation.key("A member", "XX", null),
                OrganisationName.of("A member", null),
                new Place("XX", null, Region.NORTH_AMERICA, office),
                OrganisationType.LOCAL_GOVERNMENT,
                null,
                List.of(),
                membership,
                membership.term().began(),
                List.of(),
                Map.of(),
                null,
                Profile.EMPTY);
    }
}
