package org.iclei.exchange.person;

import org.iclei.kit.inbox.Events;
import org.iclei.schema.membership.PersonErased;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import java.util.function.Consumer;

@Configuration(proxyBeanMethods = false)
class PersonListeners {

    @Bean
    Consumer<Message<byte[]>> erasures(Events events, ForgetPerson forgetting) {
        return events.listener().on(PersonErased.class, forgetting::erased);
    }
}
