package org.iclei.exchange.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;

import org.iclei.exchange.ExchangeApi;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.iclei.schema.Envelope;
import org.iclei.schema.events.SchedulingRefused;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class MeetingIT extends ExchangeApi {
    @Autowired private MeterRegistry metrics;

    @Test
    void a_meeting_is_confirmed_when_events_service_could_book_it() {
        var meeting = plannedMeeting();
        publish(meeting, scheduled(meeting, 1));

        await().untilAsserted(
                        () ->
                                assertThat(meeting(meeting).get("status").asString())
                                        .isEqualTo("CONFIRMED"));
        await().untilAsserted(
                        () ->
                                assertThat(new Topic("exchange").read(meeting))
                                        .extracting(Envelope::type)
                                        .containsExactly(
                                                "org.iclei.exchange.working-meeting.planned.v1",
                                                "org.iclei.exchange.working-meeting.scheduling-requested.v1",
                                                "org.iclei.exchange.working-meeting.confirmed.v1"));
    }

    @Test
    void a_refused_plan_shows_the_reason_and_is_a_task() {
        var meeting = plannedMeeting();
        var why =
                new SchedulingRefused.Refusal(
                        "DELEGATE",
                        null,
                        UUID.randomUUID(),
                        "2015-07-06/AM",
                        "ELSEWHERE_THAT_HALF_DAY");
        publish(
                meeting,
                new SchedulingRefused(
                        LocalDate.of(2015, 5, 1), meeting, programme, 1, List.of(why), List.of()));

        await().untilAsserted(
                        () ->
                                assertThat(
                                                meeting(meeting)
                                                        .get("refusals")
                                                        .get(0)
                                                        .get("reason")
                                                        .asString())
                                        .isEqualTo("ELSEWHERE_THAT_HALF_DAY"));
        assertThat(body(get("/tasks", Tokens.office("CANADA"))).toString())
                .contains(meeting.toString());
    }

    @Test
    void an_answer_to_an_older_plan_is_ignored() {
        var meeting = plannedMeeting();
        var nomination =
                Map.of(
                        "organisation",
                        TALLINN,
                        "person",
                        UUID.randomUUID(),
                        "name",
                        "Mari Maasikas");
        decide("/working-meetings/" + meeting + "/delegates", nomination, Tokens.secretariat(), 1)
                .expectStatus()
                .isOk();
        publish(meeting, scheduled(meeting, 1));
        var other = plannedMeeting();
        publish(other, scheduled(other, 1));

        await().untilAsserted(
                        () ->
                                assertThat(meeting(other).get("status").asString())
                                        .isEqualTo("CONFIRMED"));
        assertThat(meeting(meeting).get("status").asString()).isEqualTo("PLANNED");
    }

    @Test
    void a_withdrawn_city_leaves_every_meeting_and_the_plan_is_asked_for_anew() {
        var meeting = plannedMeeting();
        var pairing =
                UUID.fromString(meeting(meeting).get("visits").get(0).get("pairing").asString());

        withdraw(pairing, TALLINN).expectStatus().isOk();

        await().untilAsserted(
                        () -> {
                            assertThat(meeting(meeting).get("planRevision").asInt()).isEqualTo(2);
                            assertThat(meeting(meeting).get("visits")).isEmpty();
                            assertThat(meeting(meeting).get("delegations")).hasSize(1);
                        });
    }

    @Test
    void no_name_of_a_delegate_leaves_the_service() {
        var meeting = plannedMeeting();

        await().untilAsserted(() -> assertThat(new Topic("exchange").read(meeting)).hasSize(2));
        assertThat(new Topic("exchange").read(meeting))
                .extracting(Envelope::data)
                .noneMatch(data -> data.contains("Mari"));
    }

    @Test
    void names_are_shown_to_planners_and_to_their_own_city_only() {
        var meeting = plannedMeeting();
        var path = "/working-meetings/" + meeting;

        assertThat(body(get(path, Tokens.office("CANADA"))).toString()).contains("Mari");
        assertThat(body(get(path, Tokens.city(TALLINN))).toString()).contains("Mari");
        assertThat(body(get(path, Tokens.city(HALIFAX))).toString()).doesNotContain("Mari");
        assertThat(body(get(path, Tokens.office("EUROPE"))).toString()).doesNotContain("Mari");
    }

    @Test
    void a_meeting_that_waits_for_its_bookings_is_seen_in_the_figures() {
        plannedMeeting();

        var age =
                metrics.get("iclei.saga.age.seconds")
                        .tags("saga", "meeting-planned", "state", "AWAITED")
                        .gauge();
        await().atMost(Duration.ofMinutes(1)).until(() -> age.value() > 0);
    }

    @Test
    void two_meetings_of_one_number_are_refused() {
        var pairing = id(pair(TALLINN, HALIFAX).expectStatus().isCreated());
        plan(pairing).expectStatus().isCreated();

        problem(plan(pairing), ProblemType.CONFLICT);
    }
}
