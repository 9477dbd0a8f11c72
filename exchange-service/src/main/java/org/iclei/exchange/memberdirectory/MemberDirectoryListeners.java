package org.iclei.exchange.memberdirectory;

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

    @Bean
    ProjectionListener memberStanding(Events events, MongoMemberStandings standings) {
        return events.into(standings);
    }

    @Bean
    ProjectionListener memberSuccession(Events events, MongoSuccessions successions) {
        return events.into(successions);
    }
}
