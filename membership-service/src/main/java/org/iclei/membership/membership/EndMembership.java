package org.iclei.membership.membership;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.dues.DuesInvoices;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.Organisations;
import org.iclei.membership.standing.Term;
import org.iclei.schema.problem.ProblemType;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Ends a membership on a day, past or to come; dues that were owed stay owed. */
@Component
class EndMembership {
    private final Organisations organisations;
    private final DuesInvoices invoices;
    private final Follow follow;

    EndMembership(Organisations organisations, DuesInvoices invoices, Follow follow) {
        this.organisations = organisations;
        this.invoices = invoices;
        this.follow = follow;
    }

    /**
     * @throws Refused NOT_FOUND, STALE_VERSION, NO_MEMBER, MEMBERSHIP_BEGAN_LATER
     */
    Loaded<Organisation> end(UUID id, long version, Term.End end, Viewer viewer) {
        if (organisations.find(id, viewer).isEmpty()) throw StandingController.none();
        return organisations.decide(
                id,
                version,
                Cause.of(viewer).because(end.how().name()),
                found -> end(found.orElseThrow(StandingController::none), end));
    }

    private Decision<Organisation, Loaded<Organisation>> end(
            Loaded<Organisation> found, Term.End end) {
        var membership = found.state().membership();
        if (membership == null || !found.state().isMember() || found.state().hasEnded())
            throw no(ProblemType.NO_MEMBER, "It is no member.");
        var began = membership.term().began();
        if (began != null && !end.on().isAfter(began)) {
            throw no(
                    ProblemType.MEMBERSHIP_BEGAN_LATER,
                    "The membership began later than it would end.");
        }
        var dues = Estates.dues(invoices, found);
        return follow.decide(found, membership.ended(end), dues, false, saved -> saved);
    }

    private static Refused no(ProblemType type, String detail) {
        return new Refused(type, detail);
    }
}
