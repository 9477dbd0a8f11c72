package org.iclei.exchange.meeting.following;

import org.iclei.exchange.meeting.WorkingMeeting.Scheduling;
import org.iclei.kit.aggregate.Saga;
import org.iclei.kit.inbox.Events;
import org.iclei.schema.events.BookingsReleased;
import org.iclei.schema.events.SchedulingRefused;
import org.iclei.schema.events.WorkingMeetingScheduled;
import org.iclei.schema.exchange.PairingAgreed;
import org.iclei.schema.exchange.PairingCitySucceeded;
import org.iclei.schema.exchange.PairingDissolved;
import org.iclei.schema.exchange.WorkingMeetingCancelled;
import org.iclei.schema.membership.OrganisationSucceeded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import java.util.Set;
import java.util.function.Consumer;

@Configuration(proxyBeanMethods = false)
class MeetingListeners {

    @Bean
    Consumer<Message<byte[]>> schedulingAnswers(Events events, FollowScheduling scheduling) {
        return events.listener()
                .on(WorkingMeetingScheduled.class, scheduling::scheduled)
                .on(SchedulingRefused.class, scheduling::refused)
                .on(BookingsReleased.class, scheduling::released);
    }

    @Bean
    Consumer<Message<byte[]>> withdrawals(
            Events events, FollowWithdrawal withdrawal, FollowSuccession succession) {
        return events.listener()
                .on(PairingAgreed.class, succession::agreed)
                .on(PairingDissolved.class, withdrawal::withdrawn)
                .on(PairingCitySucceeded.class, succession::passedOn)
                .on(WorkingMeetingCancelled.class, withdrawal::cancelled);
    }

    @Bean
    Consumer<Message<byte[]>> successions(Events events, FollowSuccession succession) {
        return events.listener().on(OrganisationSucceeded.class, succession::succeeded);
    }

    /** What has been asked of events-service, or waits for somebody to plan it anew. */
    @Bean
    Saga planned() {
        var open = Set.of(Scheduling.AWAITED, Scheduling.REFUSED, Scheduling.LAPSED);
        return new Saga("meeting-planned", "workingmeetings", "scheduling", open);
    }
}
