package org.iclei.membership.membership;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.dues.DuesInvoices;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.Organisations;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Moves a standing to where dues and days have brought it; done twice, it moves nothing more. */
@Component
class FollowStanding {
    private final Organisations organisations;
    private final DuesInvoices invoices;
    private final Follow follow;

    FollowStanding(Organisations organisations, DuesInvoices invoices, Follow follow) {
        this.organisations = organisations;
        this.invoices = invoices;
        this.follow = follow;
    }

    /**
     * Dues are owed, settled or void, or somebody became a member. Where the debtor ended, its heir
     * moves too, and the heir's heir.
     */
    void heard(Envelope envelope, DomainEvent event, boolean imported) {
        for (var debtor : event.organisations()) {
            for (UUID next = debtor.id(); next != null; ) {
                next =
                        organisations
                                .decide(
                                        next,
                                        Cause.of(envelope),
                                        found -> decide(found, () -> dues(found), imported))
                                .map(it -> it.state().lineage().heir())
                                .orElse(null);
            }
        }
    }

    /**
     * A day came.
     *
     * @param dues as read after the organisation was; when somebody saved it since, they are old
     */
    void dayCame(Loaded<Organisation> read, List<Loaded<DuesInvoice>> dues, Cause cause) {
        organisations.decide(
                read.id(),
                cause,
                found -> {
                    var same = found.filter(it -> it.version() == read.version()).isPresent();
                    return decide(found, () -> same ? dues : dues(found), false);
                });
    }

    private List<Loaded<DuesInvoice>> dues(Optional<Loaded<Organisation>> debtor) {
        return debtor.map(it -> Estates.dues(invoices, it)).orElse(List.of());
    }

    private Decision<Organisation, Optional<Loaded<Organisation>>> decide(
            Optional<Loaded<Organisation>> found,
            Supplier<List<Loaded<DuesInvoice>>> dues,
            boolean imported) {
        var before = found.orElse(null);
        var membership = before == null ? null : before.state().membership();
        if (before == null || membership == null) return new Decision.Leave<>(found);
        return follow.decide(before, membership, dues.get(), imported, Optional::of);
    }
}
