package org.iclei.membership.membership;

import org.iclei.kit.inbox.Events;
import org.iclei.membership.standing.Grace;
import org.iclei.schema.membership.DuesInvoiceCancelled;
import org.iclei.schema.membership.DuesInvoiceIssued;
import org.iclei.schema.membership.DuesInvoiceReopened;
import org.iclei.schema.membership.DuesInvoiceSettled;
import org.iclei.schema.membership.MemberAdmitted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import java.util.function.Consumer;

@Configuration(proxyBeanMethods = false)
class MembershipListeners {
    @Bean
    Consumer<Message<byte[]>> standing(Events events, FollowStanding follow) {
        return events.listener()
                .on(DuesInvoiceIssued.class, (by, it) -> follow.heard(by, it, it.imported()))
                .on(DuesInvoiceSettled.class, (by, it) -> follow.heard(by, it, it.imported()))
                .on(DuesInvoiceReopened.class, (by, it) -> follow.heard(by, it, false))
                .on(DuesInvoiceCancelled.class, (by, it) -> follow.heard(by, it, false))
                .on(MemberAdmitted.class, (by, it) -> follow.heard(by, it, false));
    }

    @Bean
    Grace grace() {
        return Grace.OF_THE_CHARTER;
    }
}
