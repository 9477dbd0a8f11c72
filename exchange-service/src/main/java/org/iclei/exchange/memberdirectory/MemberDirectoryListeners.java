package org.iclei.exchange.memberdirectory;

import org.iclei.kit.inbox.Events;
import org.iclei.schema.membership.OrganisationSucceeded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import java.util.function.Consumer;

@Configuration(proxyBeanMethods = false)
class MemberDirectoryListeners {

    @Bean
    Consumer<Message<byte[]>> memberDirectory(Events events, MongoMemberDirectory directory) {
        return events.listener().onAny(directory::learn);
    }

    @Bean
    Consumer<Message<byte[]>> memberStanding(Events events, MongoMemberStandings standings) {
        return events.listener().onAny(standings::learn);
    }

    @Bean
    Consumer<Message<byte[]>> memberSuccession(Events events, MongoSuccessions successions) {
        return events.listener().on(OrganisationSucceeded.class, successions::learn);
    }
}
