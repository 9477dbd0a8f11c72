package org.iclei.events.memberdirectory;

import org.iclei.kit.inbox.Events;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MemberDirectoryListeners {

    @Bean
    Events.Listener memberDirectory(Events events, MongoMemberDirectory directory) {
        return events.listener().onAny(directory::learn);
    }
}
