package org.iclei.membership.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.schema.membership.MembershipTakenOver;
import org.iclei.schema.membership.OrganisationRegistered;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.UUID;

class OrganisationEventsTest {
    private static final UUID ID = UUID.fromString("73fe9986-69f6-5266-89d8-3f8d64d7a955");

    @Test
    void a_member_that_is_taken_over_happened_when_it_joined() {
        var events = OrganisationEvents.takenOver(ID, Known.edmonton(), Known.IMPORTED);

        assertThat(events)
                .hasSize(2)
                .allMatch(event -> event.occurredOn().equals(LocalDate.of(1992, 1, 17)));
        assertThat((OrganisationRegistered) events.getFirst())
                .matches(OrganisationRegistered::imported)
                .matches(event -> event.population() != null)
                .extracting(event -> event.organisations().getFirst().id())
                .isEqualTo(ID);
        assertThat((MembershipTakenOver) events.getLast())
                .matches(event -> event.category().equals("FULL"))
                .matches(event -> event.paidUntil().equals(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void a_member_whose_admission_nobody_knows_happened_on_the_day_of_the_import() {
        var events = OrganisationEvents.takenOver(ID, Known.madison(), Known.IMPORTED);

        assertThat(events).hasSize(2).allMatch(e -> e.occurredOn().equals(Known.IMPORTED));
        assertThat(((MembershipTakenOver) events.getLast()).joinedOn()).isNull();
    }

    @Test
    void who_is_no_member_takes_over_no_membership() {
        var events = OrganisationEvents.takenOver(ID, Known.beloHorizonte(), Known.IMPORTED);

        assertThat(events).singleElement().isInstanceOf(OrganisationRegistered.class);
    }

    @Test
    void what_is_registered_today_is_not_imported() {
        var events = OrganisationEvents.registered(ID, Known.saanich(), Known.IMPORTED);

        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        OrganisationRegistered.class,
                        event -> {
                            assertThat(event.imported()).isFalse();
                            assertThat(event.population()).isNull();
                        });
    }
}
