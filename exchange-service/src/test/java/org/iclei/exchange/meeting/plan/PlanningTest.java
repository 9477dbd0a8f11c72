package org.iclei.exchange.meeting.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class PlanningTest {
    private final Planning planning =
            new Planning(UUID.randomUUID(), 5, EuCanada2015.PAIRINGS, Set.of());

    @Test
    void eight_delegations_of_five_make_forty_funded_delegates() {
        var plan = planned(EuCanada2015.first());

        assertThat(plan.delegations()).hasSize(8);
        assertThat(plan.delegations().stream().mapToInt(MeetingPlan.Delegation::funded).sum())
                .isEqualTo(40);
    }

    @Test
    void at_the_first_meeting_the_twenty_of_the_eu_travel() {
        var plan = planned(EuCanada2015.first());

        var travelling = plan.delegations().stream().filter(MeetingPlan.Delegation::travelling);
        assertThat(travelling.map(MeetingPlan.Delegation::organisation))
                .containsExactlyInAnyOrder(
                        EuCanada2015.HANNOVER,
                        EuCanada2015.ALMADA,
                        EuCanada2015.VITORIA,
                        EuCanada2015.TALLINN);
    }

    @Test
    void the_two_meetings_have_eight_visits_seven_of_them_with_a_transfer() {
        var visits = new ArrayList<>(planned(EuCanada2015.first()).visits());
        visits.addAll(planned(EuCanada2015.second()).visits());

        assertThat(visits).hasSize(8);
        assertThat(visits.stream().filter(MeetingPlan.Visit::transfer)).hasSize(7);
    }

    @Test
    void the_edmonton_pair_stays_in_vitoria_gasteiz() {
        var visits = planned(EuCanada2015.second()).visits();

        assertThat(visits.stream().filter(visit -> !visit.transfer()))
                .singleElement()
                .satisfies(visit -> assertThat(visit.host()).isEqualTo(EuCanada2015.VITORIA));
    }

    @Test
    void a_sixth_delegate_is_self_funded() {
        var draft = sending(EuCanada2015.delegation(EuCanada2015.TALLINN, 6));

        var tallinn = planned(draft).delegations().getFirst();

        assertThat(tallinn.funded()).isEqualTo(5);
        assertThat(tallinn.delegates().getLast().funded()).isFalse();
    }

    @Test
    void a_visit_keeps_its_id_when_the_meeting_is_planned_again() {
        assertThat(planned(EuCanada2015.first()).visits())
                .isEqualTo(planned(EuCanada2015.first()).visits());
    }

    @Test
    void a_person_in_two_delegations_is_refused() {
        var halifax = EuCanada2015.delegation(EuCanada2015.HALIFAX, 1);
        var same = new PlanDraft.DelegationDraft(EuCanada2015.TALLINN, halifax.delegates());

        assertThat(planning.plan(sending(halifax, same)))
                .isEqualTo(new Planning.Outcome.Refused(MeetingRefusal.DELEGATE_NAMED_TWICE));
    }

    @Test
    void a_city_without_a_pairing_sends_nobody() {
        var bonn = EuCanada2015.delegation(UUID.randomUUID(), 1);

        assertThat(planning.plan(sending(bonn)))
                .isEqualTo(new Planning.Outcome.Refused(MeetingRefusal.CITY_WITHOUT_PAIRING));
    }

    @Test
    void a_visit_of_a_pairing_that_is_not_agreed_is_refused() {
        var draft = EuCanada2015.first();
        var unknown = new Planning(UUID.randomUUID(), 5, java.util.Map.of(), Set.of());

        assertThat(unknown.plan(draft))
                .isEqualTo(new Planning.Outcome.Refused(MeetingRefusal.PAIRING_NOT_AGREED));
    }

    @Test
    void a_plan_of_eight_thousand_years_is_refused() {
        assertThat(planning.plan(lasting("0001-01-01", "9999-12-31")))
                .isEqualTo(new Planning.Outcome.Refused(MeetingRefusal.YEAR_NOT_POSSIBLE));
        assertThat(planning.plan(lasting("2015-07-06", "2015-08-06")))
                .isEqualTo(new Planning.Outcome.Refused(MeetingRefusal.TOO_LONG));
    }

    @Test
    void more_delegates_than_an_event_has_room_for_are_refused() {
        var crowd = EuCanada2015.delegation(EuCanada2015.TALLINN, 201);

        assertThat(planning.plan(sending(crowd)))
                .isEqualTo(new Planning.Outcome.Refused(MeetingRefusal.TOO_MANY_DELEGATES));
    }

    @Test
    void a_city_whose_partner_withdrew_may_go_on_sending() {
        var left = new Planning(UUID.randomUUID(), 5, Map.of(), Set.of(EuCanada2015.HALIFAX));

        assertThat(left.plan(sending(EuCanada2015.delegation(EuCanada2015.HALIFAX, 6))))
                .isInstanceOf(Planning.Outcome.Planned.class);
    }

    private static PlanDraft lasting(String from, String to) {
        var draft = EuCanada2015.first();
        return new PlanDraft(
                LocalDate.parse(from),
                LocalDate.parse(to),
                draft.commonDays(),
                draft.visits(),
                draft.delegations());
    }

    @Test
    void a_meeting_that_ends_before_it_begins_is_refused() {
        var draft = EuCanada2015.first();
        var reversed =
                new PlanDraft(
                        draft.to(),
                        draft.from(),
                        draft.commonDays(),
                        draft.visits(),
                        draft.delegations());

        assertThat(planning.plan(reversed))
                .isEqualTo(new Planning.Outcome.Refused(MeetingRefusal.DATES_REVERSED));
    }

    private static PlanDraft sending(PlanDraft.DelegationDraft... delegations) {
        var draft = EuCanada2015.first();
        return new PlanDraft(
                draft.from(), draft.to(), draft.commonDays(), List.of(), List.of(delegations));
    }

    private MeetingPlan planned(PlanDraft draft) {
        return switch (planning.plan(draft)) {
            case Planning.Outcome.Planned(var plan) -> plan;
            case Planning.Outcome.Refused(var why) -> throw new AssertionError(why);
        };
    }
}
