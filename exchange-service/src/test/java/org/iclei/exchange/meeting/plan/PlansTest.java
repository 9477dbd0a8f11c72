package org.iclei.exchange.meeting.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.exchange.meeting.plan.EuCanada2015.HALIFAX;
import static org.iclei.exchange.meeting.plan.EuCanada2015.TALLINN;
import static org.iclei.exchange.meeting.plan.EuCanada2015.TALLINN_HALIFAX;

import org.iclei.exchange.memberdirectory.Concern;
import org.iclei.exchange.pairing.InMemoryPairings;
import org.iclei.exchange.pairing.Pairing;
import org.iclei.exchange.programme.InMemoryProgrammes;
import org.iclei.exchange.programme.Programme;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** After the meeting of July 2015 was held an heir stands in Halifax's place. */
class PlansTest {
    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final UUID MEETING = UUID.randomUUID();
    private static final UUID HEIR = UUID.randomUUID();

    private final InMemoryProgrammes programmes = new InMemoryProgrammes();
    private final InMemoryPairings pairings = new InMemoryPairings();
    private final Plans plans =
            new Plans(programmes, pairings, () -> Instant.parse("2015-07-11T09:00:00Z"));

    @BeforeEach
    void anHeirIsPairedWithTallinn() {
        var concern = new Concern(List.of(), List.of());
        var programme =
                new Programme("P", List.of(), List.of(), List.of(), 5, 1, List.of(), concern);
        var parties = List.of(new Pairing.Party(TALLINN, "EU"), new Pairing.Party(HEIR, "PARTNER"));
        var place = new Pairing.Inherited(HALIFAX, HEIR, LocalDate.of(2015, 7, 11));
        var pairing =
                new Pairing(
                        PROGRAMME, parties, Pairing.Status.AGREED, null, concern, List.of(place));
        var cause = Cause.ofService("test");
        programmes.decide(
                PROGRAMME, cause, _ -> new Decision.Save<>(programme, List.of(), _ -> true));
        pairings.decide(
                TALLINN_HALIFAX, cause, _ -> new Decision.Save<>(pairing, List.of(), _ -> true));
    }

    @Test
    void a_visit_that_was_held_is_written_down_again_with_those_who_were_paired_then() {
        assertThat(again(HALIFAX).visits())
                .singleElement()
                .satisfies(held -> assertThat(held.parties()).contains(held.host()));
    }

    @Test
    void the_heir_may_send_people_to_what_is_left_of_the_meeting() {
        assertThat(again(HEIR).delegations())
                .extracting(MeetingPlan.Delegation::organisation)
                .containsExactly(HEIR);
    }

    private MeetingPlan again(UUID sender) {
        var visit =
                EuCanada2015.first().visits().stream()
                        .filter(one -> one.pairing().equals(TALLINN_HALIFAX))
                        .toList();
        var first = EuCanada2015.first();
        var before = new PlanDraft(first.from(), first.to(), first.commonDays(), visit, List.of());
        var held = planned(new Planning(MEETING, 5, EuCanada2015.PAIRINGS, Set.of()).plan(before));
        var sent = List.of(EuCanada2015.delegation(sender, 5));
        var draft =
                new PlanDraft(
                        first.from(), first.to().plusDays(2), first.commonDays(), visit, sent);
        return planned(plans.plan(MEETING, PROGRAMME, held, draft));
    }

    private static MeetingPlan planned(Planning.Outcome outcome) {
        return switch (outcome) {
            case Planning.Outcome.Planned(var plan) -> plan;
            case Planning.Outcome.Refused(var why) -> throw new AssertionError(why);
        };
    }
}
