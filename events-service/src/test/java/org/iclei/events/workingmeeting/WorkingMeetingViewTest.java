package org.iclei.events.workingmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.events.Asked;
import org.iclei.events.memberdirectory.Sight;
import org.iclei.schema.exchange.SchedulingRequested;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Set;

class WorkingMeetingViewTest {
    private static final Sight SECRETARIAT = new Sight(true, true, Set.of(), Set.of(), Set.of());
    private static final Sight AUDITOR = new Sight(true, false, Set.of(), Set.of(), Set.of());

    private final Saga saga = new Saga();
    private final SchedulingRequested wm1 = Asked.workingMeeting(1);

    @Test
    void who_sees_people_sees_whom_a_refusal_concerns() {
        refuseEverybody();

        assertThat(view(SECRETARIAT).refusals())
                .hasSize(40)
                .allMatch(refusal -> refusal.person() != null);
    }

    @Test
    void nobody_else_sees_a_person_anywhere() {
        refuseEverybody();

        assertThat(view(AUDITOR).refusals())
                .hasSize(40)
                .allMatch(refusal -> refusal.person() == null);
        assertThat(view(AUDITOR).delegates()).isNull();
    }

    @Test
    void an_organisation_that_the_directory_has_not_heard_of_has_no_name_yet() {
        saga.ask(wm1);

        assertThat(view(SECRETARIAT).organisations())
                .hasSize(8)
                .allMatch(organisation -> organisation.name() == null);
    }

    private void refuseEverybody() {
        saga.ask(Asked.ofAnotherMeeting(wm1));
        saga.ask(wm1);
    }

    private WorkingMeetingView view(Sight sight) {
        var meeting = saga.meetings.find(wm1.meeting()).orElseThrow();
        return WorkingMeetingView.of(meeting, sight, Map.of());
    }
}
