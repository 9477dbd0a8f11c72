package org.iclei.events.workingmeeting;

import static org.awaitility.Awaitility.await;
import static org.iclei.events.Neighbours.publish;

import org.iclei.events.Asked;
import org.iclei.events.Neighbours;
import org.iclei.events.memberdirectory.MemberDirectory;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.schema.exchange.SchedulingRequested;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.time.Duration;
import java.util.Set;

/** WM1, and WM2 as if the Japan office co-executed it. */
@ServiceTest
@Import(Neighbours.class)
abstract class TwoMeetings {
    static final SchedulingRequested WM1 = Asked.workingMeeting(1);
    static final SchedulingRequested WM2 = Asked.coExecuted(Asked.workingMeeting(2), "JAPAN");

    @Autowired WebTestClient http;
    @Autowired private WorkingMeetings meetings;
    @Autowired private MemberDirectory directory;

    @BeforeEach
    void publishOnce() {
        if (meetings.find(WM2.meeting()).isPresent()) return;
        Neighbours.registerCities();
        publish(WM1.meeting(), WM1);
        publish(WM1.meeting(), Asked.confirmed(WM1));
        publish(WM2.meeting(), WM2);
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                confirmed(WM1)
                                        && meetings.find(WM2.meeting()).isPresent()
                                        && directory.servedBy(Set.of("EUROPE", "CANADA")).size()
                                                == 8);
    }

    private boolean confirmed(SchedulingRequested plan) {
        return meetings.find(plan.meeting())
                .filter(found -> found.state().status() == WorkingMeeting.Status.CONFIRMED)
                .isPresent();
    }
}
