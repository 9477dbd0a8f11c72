package org.iclei.events.workingmeeting.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.events.Asked.ALMADA;
import static org.iclei.events.Asked.HANNOVER;
import static org.iclei.events.Asked.SAANICH;
import static org.iclei.events.Asked.SAANICH_PAIRING;

import org.iclei.events.Asked;
import org.iclei.events.calendar.HalfDay;
import org.iclei.events.workingmeeting.plan.Refusal.Part;
import org.iclei.events.workingmeeting.plan.Refusal.Reason;
import org.iclei.schema.exchange.CommonDay;
import org.iclei.schema.exchange.SchedulingRequested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class PlanTest {
    private final SchedulingRequested wm1 = Asked.workingMeeting(1);

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void the_working_meetings_of_2015_can_be_held_as_they_were(int number) {
        assertThat(plan(Asked.workingMeeting(number)).refusals()).isEmpty();
    }

    @Test
    void every_delegate_of_the_first_is_two_days_in_toronto_and_three_at_the_host() {
        var itineraries = plan(wm1).itineraries();

        assertThat(itineraries).hasSize(40);
        assertThat(itineraries)
                .allSatisfy(
                        itinerary -> {
                            assertThat(itinerary.places()).hasSize(10);
                            assertThat(itinerary.places().values())
                                    .startsWith("Toronto, CA", "Toronto, CA");
                        });
    }

    @Test
    void people_are_booked_in_the_order_of_their_ids() {
        assertThat(plan(wm1).itineraries()).extracting(itinerary -> itinerary.person()).isSorted();
    }

    @Test
    void a_delegate_for_the_common_days_alone_is_booked_for_them_alone() {
        var guest = new SchedulingRequested.Attendance(UUID.randomUUID(), HANNOVER, null);

        var itinerary =
                plan(Asked.plus(wm1, guest)).itineraries().stream()
                        .filter(one -> one.person().equals(guest.person()))
                        .findFirst()
                        .orElseThrow();

        assertThat(itinerary.places()).hasSize(4);
    }

    @Test
    void common_days_at_a_place_that_is_neither_of_the_programme_nor_named_are_refused() {
        var elsewhere = commonDays(null, false, "2015-07-06/AM", "2015-07-07/PM");

        assertThat(plan(Asked.withCommonDays(wm1, elsewhere)).refusals())
                .containsExactly(Refusal.ofCommonDays(null, Reason.COMMON_HOST_UNKNOWN));
    }

    @Test
    void common_days_at_an_organisation_outside_the_programme_are_refused() {
        var stranger = commonDays(UUID.randomUUID(), false, "2015-07-06/AM", "2015-07-07/PM");

        assertThat(plan(Asked.withCommonDays(wm1, stranger)).refusals())
                .extracting(Refusal::reason)
                .containsExactly(Reason.COMMON_HOST_UNKNOWN);
    }

    @Test
    void a_visit_at_a_host_that_is_no_party_of_its_pairing_is_refused() {
        var visit = Asked.visit(wm1, SAANICH_PAIRING);
        var atHannover = Asked.visit(visit, HANNOVER, visit.from(), visit.to());

        assertThat(plan(Asked.withVisit(wm1, atHannover)).refusals())
                .containsExactly(Refusal.ofVisit(visit.visit(), null, Reason.HOST_NOT_A_PARTY));
    }

    @Test
    void either_party_may_host() {
        var visit = Asked.visit(wm1, SAANICH_PAIRING);
        var atAlmada = Asked.visit(visit, ALMADA, visit.from(), visit.to());

        assertThat(plan(Asked.withVisit(wm1, atAlmada)).refusals()).isEmpty();
    }

    @Test
    void a_visit_that_outlasts_the_meeting_is_refused_with_the_half_day() {
        var visit = Asked.visit(wm1, SAANICH_PAIRING);
        var longer = Asked.visit(visit, SAANICH, "2015-07-08/AM", "2015-07-11/AM");

        assertThat(plan(Asked.withVisit(wm1, longer)).refusals())
                .containsExactly(
                        Refusal.ofVisit(
                                visit.visit(),
                                new HalfDay("2015-07-11/AM"),
                                Reason.OUTSIDE_THE_MEETING));
    }

    @Test
    void common_days_before_the_meeting_are_refused() {
        var early = commonDays(null, true, "2015-07-05/PM", "2015-07-07/PM");

        assertThat(plan(Asked.withCommonDays(wm1, early)).refusals())
                .containsExactly(
                        Refusal.ofCommonDays(
                                new HalfDay("2015-07-05/PM"), Reason.OUTSIDE_THE_MEETING));
    }

    @Test
    void a_plan_of_eight_thousand_years_does_not_exhaust_the_memory() {
        var ages = commonDays(null, true, "0001-01-01/AM", "9999-12-31/PM");
        var endless =
                new SchedulingRequested(
                        wm1.occurredOn(),
                        wm1.meeting(),
                        wm1.programme(),
                        wm1.number(),
                        wm1.planRevision(),
                        LocalDate.of(1, 1, 1),
                        LocalDate.of(9999, 12, 31),
                        wm1.programmeCities(),
                        List.of(ages),
                        List.of(),
                        wm1.attendances(),
                        wm1.organisations(),
                        wm1.coExecutingOffices());

        assertThat(plan(endless).itineraries())
                .hasSize(40)
                .allSatisfy(one -> assertThat(one.places()).hasSize(732));
    }

    @Test
    void a_visit_that_ends_before_it_begins_is_refused() {
        var visit = Asked.visit(wm1, SAANICH_PAIRING);
        var reversed = Asked.visit(visit, SAANICH, "2015-07-10/AM", "2015-07-08/AM");

        assertThat(plan(Asked.withVisit(wm1, reversed)).refusals())
                .extracting(Refusal::reason)
                .containsExactly(Reason.OUTSIDE_THE_MEETING);
    }

    @Test
    void a_visit_during_the_common_days_puts_each_of_its_ten_delegates_in_two_places() {
        var visit = Asked.visit(wm1, SAANICH_PAIRING);
        var tooEarly = Asked.visit(visit, SAANICH, "2015-07-07/PM", "2015-07-10/PM");

        var refusals = plan(Asked.withVisit(wm1, tooEarly)).refusals();

        assertThat(refusals)
                .hasSize(10)
                .allMatch(refusal -> refusal.part() == Part.DELEGATE)
                .allMatch(refusal -> refusal.reason() == Reason.TWO_PLACES_IN_ONE_HALF_DAY)
                .allMatch(refusal -> new HalfDay("2015-07-07/PM").equals(refusal.halfDay()));
    }

    @Test
    void a_delegate_listed_for_two_pairings_is_in_two_places() {
        var delegate = wm1.attendances().getFirst();
        var again =
                new SchedulingRequested.Attendance(
                        delegate.person(), delegate.organisation(), SAANICH_PAIRING);

        assertThat(plan(Asked.plus(wm1, again)).refusals())
                .containsExactly(
                        Refusal.ofDelegate(
                                delegate.person(),
                                Asked.visit(wm1, delegate.pairing()).visit(),
                                new HalfDay("2015-07-08/AM"),
                                Reason.TWO_PLACES_IN_ONE_HALF_DAY));
    }

    @Test
    void a_delegate_listed_twice_for_the_same_pairing_has_one_place() {
        var plan = plan(Asked.plus(wm1, wm1.attendances().getFirst()));

        assertThat(plan.refusals()).isEmpty();
        assertThat(plan.itineraries()).hasSize(40);
    }

    @Test
    void all_that_is_wrong_with_a_plan_is_said_at_once() {
        var visit = Asked.visit(wm1, SAANICH_PAIRING);
        var wrong =
                Asked.withCommonDays(
                        Asked.withVisit(
                                wm1,
                                Asked.visit(visit, HANNOVER, "2015-07-08/AM", "2015-07-12/PM")),
                        commonDays(null, false, "2015-07-06/AM", "2015-07-07/PM"));

        assertThat(plan(wrong).refusals())
                .extracting(Refusal::reason)
                .containsExactly(
                        Reason.COMMON_HOST_UNKNOWN,
                        Reason.HOST_NOT_A_PARTY,
                        Reason.OUTSIDE_THE_MEETING);
    }

    private static CommonDay commonDays(
            UUID organisation, boolean outside, String from, String to) {
        return new CommonDay("Toronto", "CA", organisation, outside, from, to);
    }

    private static Plan plan(SchedulingRequested request) {
        return PlanRequests.plan(request);
    }
}
