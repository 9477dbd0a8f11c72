package org.iclei.membership.application.payment;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.application.MembershipApplication;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.dues.DuesInvoices;
import org.springframework.stereotype.Component;

import java.util.List;

/** What an applicant was asked for, those invoices that were cancelled included. */
@Component
class FirstInvoices {
    private final DuesInvoices invoices;

    FirstInvoices(DuesInvoices invoices) {
        this.invoices = invoices;
    }

    List<Loaded<DuesInvoice>> of(MembershipApplication application) {
        var request = application.request();
        return invoices.ofOrganisation(request.organisation()).stream()
                .filter(it -> request.application().equals(it.state().application()))
                .toList();
    }

    /** The bank's references of what came in and was not taken back. */
    List<String> held(MembershipApplication application) {
        return of(application).stream().flatMap(it -> it.state().held()).toList();
    }
}
