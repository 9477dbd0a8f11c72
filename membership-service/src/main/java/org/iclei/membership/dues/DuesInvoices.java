package org.iclei.membership.dues;

import org.iclei.kit.aggregate.Aggregates;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every invoice for dues; no two with the same number. */
public interface DuesInvoices extends Aggregates<DuesInvoice> {

    /**
     * Which invoices are looked for; what is null does not matter.
     *
     * @param open true for those neither settled nor cancelled, false for the others
     */
    record Filter(@Nullable UUID organisation, @Nullable Boolean open) {}

    /** Empty when there is none, or none that the viewer may see. */
    Optional<Loaded<DuesInvoice>> find(UUID id, Viewer viewer);

    Page<Loaded<DuesInvoice>> search(Filter filter, Viewer viewer, Paging paging);

    /** All of an organisation's, whoever may see them, the oldest due first. */
    default List<Loaded<DuesInvoice>> ofOrganisation(UUID organisation) {
        return ofOrganisations(List.of(organisation));
    }

    List<Loaded<DuesInvoice>> ofOrganisations(Collection<UUID> organisations);

    /** Invoices by number, whoever may see them: a number is taken or it is not. */
    Map<String, Loaded<DuesInvoice>> withNumbers(Collection<String> numbers);
}
