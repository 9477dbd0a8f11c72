package org.iclei.events.memberdirectory;

import org.iclei.kit.inbox.Events;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.membership.MembershipTakenOver;
import org.iclei.schema.membership.OrganisationRegistered;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.UUID;

@Configuration(proxyBeanMethods = false)
class MemberDirectoryListeners {

    @Bean
    Events.Listener memberDirectory(Events events, MongoMemberDirectory directory) {
        return events.listener()
                .on(OrganisationRegistered.class, (event, data) -> put(directory, event, data))
                .on(MembershipTakenOver.class, (event, data) -> put(directory, event, data));
    }

    private static void put(MongoMemberDirectory directory, Envelope event, DomainEvent data) {
        var facts = data.organisations().getFirst();
        directory.put(UUID.fromString(event.subject()), event, facts);
    }
}
