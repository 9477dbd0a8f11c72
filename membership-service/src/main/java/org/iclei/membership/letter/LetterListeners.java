package org.iclei.membership.letter;

import org.iclei.kit.inbox.Events;
import org.iclei.schema.membership.ApplicationDeadlineNoticed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import java.util.function.Consumer;

@Configuration(proxyBeanMethods = false)
class LetterListeners {

    @Bean
    Consumer<Message<byte[]>> lettersToWrite(Events events, WriteLetter letter) {
        return events.listener().on(ApplicationDeadlineNoticed.class, letter::noticed);
    }
}
