package org.iclei.events.memberdirectory;

import org.iclei.kit.inbox.Events;
import org.iclei.kit.inbox.ProjectionListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MemberDirectoryListeners {

    @Bean
    ProjectionListener memberDirectory(Events events, MongoMemberDirectory directory) {
        return events.into(directory);
    }
}
