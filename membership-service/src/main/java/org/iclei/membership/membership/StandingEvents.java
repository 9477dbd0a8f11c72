package org.iclei.membership.membership;

import org.iclei.membership.organisation.Membership;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationEvents;
import org.iclei.membership.standing.Standing;
import org.iclei.membership.standing.Turn;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.membership.MemberBecameActive;
import org.iclei.schema.membership.MemberFellIntoArrears;
import org.iclei.schema.membership.MemberResigned;
import org.iclei.schema.membership.MemberSuspended;
import org.iclei.schema.membership.MemberTerminated;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Turns of standing as others hear of them, one type per new standing. */
final class StandingEvents {
    private StandingEvents() {}

    static List<DomainEvent> of(
            UUID id, Organisation known, List<Turn> turns, LocalDate today, boolean imported) {
        var who = List.of(OrganisationEvents.facts(id, known));
        var terms = Objects.requireNonNull(known.membership());
        return turns.stream()
                // that others stand in its place is told when it ends
                .filter(it -> it.standing() != Standing.SUCCEEDED)
                .map(it -> event(it, terms, who, today, imported))
                .toList();
    }

    private static DomainEvent event(
            Turn turn,
            Membership terms,
            List<OrganisationFacts> who,
            LocalDate today,
            boolean imported) {
        // a beginning that nobody knows comes back only by a correction, and that is made today
        var on = turn.on() == null ? today : turn.on();
        var category = terms.category().name();
        var paidUntil = terms.paidUntil();
        return switch (turn.standing()) {
            case ACTIVE -> new MemberBecameActive(on, imported, who, category, paidUntil);
            case IN_ARREARS -> new MemberFellIntoArrears(on, imported, who, category, paidUntil);
            case SUSPENDED -> new MemberSuspended(on, imported, who, category, paidUntil);
            case TERMINATED -> new MemberTerminated(on, imported, who, category, paidUntil);
            case RESIGNED -> new MemberResigned(on, imported, who, category, paidUntil);
            case SUCCEEDED -> throw new IllegalStateException("told when it ends");
        };
    }
}
