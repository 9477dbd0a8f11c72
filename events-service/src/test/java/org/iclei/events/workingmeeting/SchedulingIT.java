package org.iclei.events.workingmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.iclei.events.Asked.SAANICH_PAIRING;
import static org.iclei.events.Neighbours.publish;

import io.micrometer.core.instrument.MeterRegistry;

import org.iclei.events.Asked;
import org.iclei.events.Neighbours;
import org.iclei.events.calendar.Claim;
import org.iclei.events.calendar.FreePlaces;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Topic;
import org.iclei.schema.Envelope;
import org.iclei.schema.events.SchedulingRefused;
import org.iclei.schema.events.WorkingMeetingScheduled;
import org.iclei.schema.exchange.SchedulingRequested;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

@ServiceTest(properties = "iclei.sagas.counted=200ms")
@Import({Neighbours.class, SchedulingIT.Interrupted.class})
class SchedulingIT {
    @Autowired private FreePlaces places;
    @Autowired private StopsBeforeSaving meetings;
    @Autowired private GiveBackPlaces giveBack;
    @Autowired private MeterRegistry metrics;

    private final SchedulingRequested plan = Asked.ofAnotherMeeting(Asked.workingMeeting(1));

    @TestConfiguration(proxyBeanMethods = false)
    static class Interrupted {
        @Bean
        @Primary
        StopsBeforeSaving stopping(MongoWorkingMeetings meetings) {
            return new StopsBeforeSaving(meetings);
        }
    }

    /** The delegates are the same in every test: the next one needs them free. */
    @AfterEach
    void cancel() {
        publish(plan.meeting(), Asked.cancelled(plan));
        await().atMost(Duration.ofSeconds(30)).until(() -> places.claims().isEmpty());
    }

    @Test
    void a_requested_meeting_is_answered_on_the_topic() {
        publish(plan.meeting(), plan);

        var scheduled = Asked.data(answers(1).getFirst(), WorkingMeetingScheduled.class);
        assertThat(scheduled.places()).isEqualTo(40);
        assertThat(scheduled.visits()).hasSize(4);
    }

    @Test
    void the_same_request_twice_and_an_older_one_late_are_answered_once() {
        var second = Asked.revision(plan, 2);
        var envelope = publish(plan.meeting(), second);
        new Topic("exchange").publish(envelope);
        publish(plan.meeting(), plan);
        publish(plan.meeting(), Asked.confirmed(second));

        assertThat(types(answers(2))).containsExactly("scheduled.v1", "bookings-confirmed.v1");
    }

    @Test
    void a_city_that_withdraws_is_taken_out_and_its_people_are_free() {
        publish(plan.meeting(), plan);
        publish(plan.meeting(), Asked.confirmed(plan));
        publish(plan.meeting(), Asked.without(Asked.revision(plan, 2), SAANICH_PAIRING));

        assertThat(types(answers(5)))
                .containsExactly(
                        "scheduled.v1",
                        "bookings-confirmed.v1",
                        "visit-cancelled.v1",
                        "bookings-released.v1",
                        "scheduled.v1");
        await().untilAsserted(
                        () ->
                                assertThat(places.claims())
                                        .containsExactly(new Claim(plan.meeting(), 2)));
    }

    @Test
    void a_delegate_wanted_twice_in_one_half_day_is_refused_with_the_reason() {
        publish(plan.meeting(), plan);
        answers(1);
        var other = Asked.ofAnotherMeeting(plan);
        publish(other.meeting(), other);

        var refused = Asked.data(answers(other, 1).getFirst(), SchedulingRefused.class);
        assertThat(refused.refusals())
                .hasSize(40)
                .allMatch(refusal -> refusal.reason().equals("ELSEWHERE_THAT_HALF_DAY"));
    }

    @Test
    void stopped_between_booking_and_saving_the_event_is_tried_again_and_ends_booked() {
        meetings.stopNext(2);

        publish(plan.meeting(), plan);

        assertThat(types(answers(1))).containsExactly("scheduled.v1");
        assertThat(meetings.hasStopped()).isTrue();
        giveBack.sweep();
        assertThat(places.claims()).containsExactly(new Claim(plan.meeting(), 1));
    }

    @Test
    void what_nobody_confirms_for_a_day_is_released_and_everybody_is_free() {
        publish(plan.meeting(), plan);
        answers(1);
        var tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofHours(25));

        new ReleaseOverdue(meetings, giveBack, tomorrow, tomorrow::instant).release();

        assertThat(types(answers(2))).containsExactly("scheduled.v1", "bookings-released.v1");
        assertThat(places.claims()).isEmpty();
    }

    @Test
    void what_is_confirmed_is_never_overdue() {
        publish(plan.meeting(), plan);
        publish(plan.meeting(), Asked.confirmed(plan));
        answers(2);
        var tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofHours(25));

        assertThat(meetings.overdue(tomorrow.instant())).isEmpty();
    }

    @Test
    void a_meeting_that_waits_for_its_confirmation_is_seen_in_the_figures() {
        publish(plan.meeting(), plan);
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 1);

        publish(plan.meeting(), Asked.confirmed(plan));
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 0);
    }

    private double waiting() {
        var tags = List.of("saga", "meeting-booked", "state", "SCHEDULED");
        return metrics.get("iclei.saga.open").tags(tags.toArray(String[]::new)).gauge().value();
    }

    private List<Envelope> answers(int count) {
        return answers(plan, count);
    }

    private static List<Envelope> answers(SchedulingRequested plan, int count) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> new Topic("events").read(plan.meeting()),
                        read -> read.size() >= count);
    }

    private static List<String> types(List<Envelope> answers) {
        return answers.stream()
                .map(Envelope::type)
                .map(type -> type.substring("org.iclei.events.working-meeting.".length()))
                .toList();
    }
}
