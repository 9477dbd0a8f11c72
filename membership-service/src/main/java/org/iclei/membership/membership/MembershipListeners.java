package org.iclei.membership.membership;

import org.iclei.kit.inbox.Events;
import org.iclei.membership.standing.Grace;
import org.iclei.schema.membership.DuesInvoiceCancelled;
import org.iclei.schema.membership.DuesInvoiceIssued;
import org.iclei.schema.membership.DuesInvoiceReopened;
import org.iclei.schema.membership.DuesInvoiceSettled;
import org.iclei.schema.membership.MemberAdmitted;
import org.springframework.beans.factory.annotation.Value;
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

    /**
     * @param dated from when on how long, such as {@code 1970-01-01=P1Y,2030-01-01=P6M}
     */
    @Bean
    Grace grace(@Value("${iclei.membership.suspended-after:}") String dated) {
        return dated.isBlank() ? Grace.OF_THE_CHARTER : Grace.read(dated);
    }
}
