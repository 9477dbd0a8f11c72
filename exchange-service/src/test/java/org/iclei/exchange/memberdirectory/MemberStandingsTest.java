package org.iclei.exchange.memberdirectory;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.exchange.meeting.following.Heard;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.membership.MemberBecameActive;
import org.iclei.schema.membership.MemberFellIntoArrears;
import org.iclei.schema.membership.MemberResigned;
import org.iclei.schema.membership.MemberSuspended;
import org.iclei.schema.membership.MemberTerminated;
import org.iclei.schema.membership.MembershipTakenOver;
import org.iclei.schema.membership.OrganisationRegistered;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class MemberStandingsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final List<OrganisationFacts> NOBODY = List.of();

    @Test
    void each_new_standing_is_an_event_of_its_own() {
        says(new MembershipTakenOver(DAY, true, NOBODY, "FULL", null, DAY), "ACTIVE");
        says(new MemberFellIntoArrears(DAY, false, NOBODY, "FULL", null), "IN_ARREARS");
        says(new MemberSuspended(DAY, false, NOBODY, "FULL", null), "SUSPENDED");
        says(new MemberBecameActive(DAY, false, NOBODY, "FULL", null), "ACTIVE");
        says(new MemberTerminated(DAY, false, NOBODY, "FULL", null), "TERMINATED");
        says(new MemberResigned(DAY, false, NOBODY, "FULL", null), "RESIGNED");
        says(Heard.ended(UUID.randomUUID(), null, "2024-07-01"), "SUCCEEDED");
    }

    @Test
    void what_else_happens_to_an_organisation_leaves_its_standing() {
        var registered = new OrganisationRegistered(DAY, true, NOBODY, null, null);

        assertThat(MongoMemberStandings.standing(registered)).isNull();
    }

    private static void says(DomainEvent event, String standing) {
        assertThat(MongoMemberStandings.standing(event)).isEqualTo(standing);
    }
}
