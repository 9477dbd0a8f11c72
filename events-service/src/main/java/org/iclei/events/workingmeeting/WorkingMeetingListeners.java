package org.iclei.events.workingmeeting;

import org.iclei.kit.inbox.Events;
import org.iclei.schema.exchange.SchedulingRequested;
import org.iclei.schema.exchange.WorkingMeetingCancelled;
import org.iclei.schema.exchange.WorkingMeetingConfirmed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
}
