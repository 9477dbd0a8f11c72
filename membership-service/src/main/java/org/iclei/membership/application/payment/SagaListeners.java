package org.iclei.membership.application.payment;

import org.iclei.kit.aggregate.Saga;
import org.iclei.kit.inbox.Events;
import org.iclei.membership.application.admission.AdmitMember;
import org.iclei.membership.application.course.ApplicationState;
import org.iclei.schema.membership.ApplicationAccepted;
import org.iclei.schema.membership.ApplicationDeclined;
import org.iclei.schema.membership.ApplicationExpired;
import org.iclei.schema.membership.ApplicationWithdrawn;
import org.iclei.schema.membership.DuesInvoiceCancelled;
import org.iclei.schema.membership.DuesInvoiceIssued;
import org.iclei.schema.membership.DuesInvoiceReopened;
import org.iclei.schema.membership.DuesInvoiceSettled;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;

@Configuration(proxyBeanMethods = false)
class SagaListeners {

    @Bean
    Consumer<Message<byte[]>> applicationSaga(
            Events events,
            FollowDues dues,
            SettleUp settling,
            FirstYear year,
            AdmitMember admission) {
        return events.listener()
                .on(
                        DuesInvoiceIssued.class,
                        (it, issued) -> {
                            dues.issued(it, issued);
                            settling.heard(it, issued.application(), issued);
                        })
                .on(DuesInvoiceSettled.class, dues::settled)
                .on(DuesInvoiceReopened.class, dues::reopened)
                .on(DuesInvoiceCancelled.class, dues::cancelled)
                .on(
                        ApplicationDeclined.class,
                        (it, end) -> settling.heard(it, end.application(), end))
                .on(
                        ApplicationWithdrawn.class,
                        (it, end) -> settling.heard(it, end.application(), end))
                .on(
                        ApplicationExpired.class,
                        (it, end) -> settling.heard(it, end.application(), end))
                .on(
                        ApplicationAccepted.class,
                        (it, accepted) -> {
                            // before there is a member whose dues are looked at
                            year.begins(it, accepted);
                            admission.accepted(it, accepted);
                        });
    }

    /** What waits for an office, an applicant, the bank or the committee. */
    @Bean
    Saga openApplications() {
        var open =
                Arrays.stream(ApplicationState.values())
                        .filter(ApplicationState::isOpen)
                        .collect(Collectors.toSet());
        return new Saga("membership-application", "applications", "course.state", open);
    }
}
