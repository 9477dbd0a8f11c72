package org.iclei.membership.pairingdirectory;

import org.iclei.kit.inbox.Events;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import java.util.function.Consumer;

@Configuration(proxyBeanMethods = false)
class PairingDirectoryListeners {

    @Bean
    Consumer<Message<byte[]>> pairingDirectory(Events events, MongoPairingDirectory directory) {
        return events.listener().onAny(directory::learn);
    }
}
