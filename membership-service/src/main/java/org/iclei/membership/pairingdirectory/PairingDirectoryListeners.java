package org.iclei.membership.pairingdirectory;

import org.iclei.kit.inbox.Events;
import org.iclei.kit.inbox.ProjectionListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PairingDirectoryListeners {

    @Bean
    ProjectionListener pairingDirectory(Events events, MongoPairingDirectory directory) {
        return events.into(directory);
    }
}
