package org.iclei.events.programmedirectory;

import org.iclei.kit.inbox.Events;
import org.iclei.schema.exchange.ProgrammeCreated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgrammeDirectoryListeners {

    @Bean
    Events.Listener programmeDirectory(Events events, MongoProgrammeDirectory directory) {
        return events.listener().on(ProgrammeCreated.class, directory::learn);
    }
}
