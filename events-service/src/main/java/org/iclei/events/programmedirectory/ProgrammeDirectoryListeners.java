package org.iclei.events.programmedirectory;

import org.iclei.kit.inbox.Events;
import org.iclei.kit.inbox.ProjectionListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgrammeDirectoryListeners {

    @Bean
    ProjectionListener programmeDirectory(Events events, MongoProgrammeDirectory directory) {
        return events.into(directory);
    }
}
