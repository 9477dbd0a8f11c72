package org.iclei.events.workingmeeting;

import org.iclei.kit.aggregate.Saga;
import org.iclei.kit.inbox.Events;
import org.iclei.schema.exchange.SchedulingRequested;
import org.iclei.schema.exchange.WorkingMeetingCancelled;
import org.iclei.schema.exchange.WorkingMeetingConfirmed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Set;

@Configuration(proxyBeanMethods = false)
class WorkingMeetingListeners {

    @Bean
    Events.Listener scheduling(
            Events events, ScheduleMeeting schedule, ConfirmMeeting confirm, CancelMeeting cancel) {
        return events.listener()
                .on(SchedulingRequested.class, schedule::handle)
                .on(WorkingMeetingConfirmed.class, confirm::handle)
                .on(WorkingMeetingCancelled.class, cancel::handle);
    }

    /** What has been booked and waits for exchange-service's confirmation. */
    @Bean
    Saga booked() {
        var open = Set.of(WorkingMeeting.Status.SCHEDULED);
        return new Saga("meeting-booked", "workingmeetings", "status", open);
    }
}
