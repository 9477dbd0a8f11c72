package org.iclei.membership.application.payment;

import org.iclei.kit.aggregate.Decision;
import org.iclei.membership.application.Applications;
import org.iclei.membership.dues.DuesInvoices;
import org.iclei.schema.Envelope;
import org.iclei.schema.membership.ApplicationAccepted;
import org.springframework.stereotype.Component;

import java.util.List;

/** The first dues are for the twelve months from joining, whenever they were asked for. */
@Component
class FirstYear {
    private final Applications applications;
    private final DuesInvoices invoices;

    FirstYear(Applications applications, DuesInvoices invoices) {
        this.applications = applications;
        this.invoices = invoices;
    }

    void begins(Envelope envelope, ApplicationAccepted accepted) {
        var joinedOn = accepted.joinedOn();
        applications
                .find(accepted.application())
                .map(found -> found.state().course().dues().invoice())
                .ifPresent(
                        invoice ->
                                invoices.receive(
                                        invoice,
                                        envelope,
                                        found ->
                                                new Decision.Save<>(
                                                        found.orElseThrow()
                                                                .state()
                                                                .joinedOn(joinedOn),
                                                        List.of(),
                                                        _ -> true)));
    }
}
