package org.iclei.membership.duplicate.merge;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.application.Applications;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.dues.DuesInvoices;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** What others have open with a duplicate, and would have with nobody. */
@Component
class OpenBusiness {
    private final DuesInvoices invoices;
    private final Applications applications;

    OpenBusiness(DuesInvoices invoices, Applications applications) {
        this.invoices = invoices;
        this.applications = applications;
    }

    Optional<MergeRefusal> of(UUID duplicate) {
        boolean owes =
                invoices.ofOrganisation(duplicate).stream()
                        .map(Loaded::state)
                        .anyMatch(DuesInvoice::isOpen);
        if (owes) return Optional.of(MergeRefusal.OPEN_INVOICES);
        return applications.inPlaceOf(duplicate).map(_ -> MergeRefusal.OPEN_APPLICATION);
    }
}
