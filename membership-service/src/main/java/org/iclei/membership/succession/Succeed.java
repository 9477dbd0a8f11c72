package org.iclei.membership.succession;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.membership.dues.DuesInvoices;
import org.iclei.membership.membership.Estates;
import org.iclei.membership.membership.Follow;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationEvents;
import org.iclei.membership.organisation.Organisations;
import org.iclei.membership.organisation.lineage.Ending;
import org.iclei.membership.standing.Standing;
import org.iclei.membership.standing.Term;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ends the predecessors, then gives to the successors, each in one save that may run twice. */
@Component
class Succeed {
    private final Organisations organisations;
    private final DuesInvoices invoices;
    private final Follow follow;

    Succeed(Organisations organisations, DuesInvoices invoices, Follow follow) {
        this.organisations = organisations;
        this.invoices = invoices;
        this.follow = follow;
    }

    /** Of those that are reserved for it. */
    void carryThrough(UUID id, Plan plan, Cause cause) {
        var successors = facts(plan.successors());
        for (var one : plan.ending().stream().sorted().toList()) {
            end(one, plan.ending(id), successors, cause);
        }
        var inheritance = new Inheritance(plan, known(plan.ending()));
        for (var one : plan.successors().stream().sorted().toList()) {
            give(one, inheritance, cause);
        }
    }

    private void end(UUID one, Ending how, List<OrganisationFacts> successors, Cause cause) {
        organisations.<Boolean>decide(
                one,
                cause,
                found -> {
                    var known = found.orElseThrow().state();
                    if (known.hasEnded()) return new Decision.Leave<>(false);
                    var gone = following(one, ended(known, how));
                    var told = OrganisationEvents.succeeded(one, gone.after(), how, successors);
                    return new Decision.Save<>(
                            gone.after(),
                            Stream.concat(gone.turns().stream(), Stream.of(told)).toList(),
                            _ -> true);
                });
    }

    static Organisation ended(Organisation known, Ending how) {
        var gone = known.descending(known.lineage().ending(how));
        var membership = known.membership();
        if (membership == null || !membership.lasts(how.on())) return gone;
        return gone.belonging(membership.ended(new Term.End(how.on(), Standing.SUCCEEDED)));
    }

    private void give(UUID one, Inheritance inheritance, Cause cause) {
        organisations.<Boolean>decide(
                one,
                cause,
                found -> {
                    var before = found.orElseThrow().state();
                    var lineage = before.lineage();
                    if (inheritance.hasFollowed(lineage)) {
                        // another carried it this far; a reservation left over goes with the save
                        return new Decision.Leave<>(false);
                    }
                    var given = following(one, inheritance.of(one, before));
                    var after = given.after();
                    var free = after.descending(after.lineage().reserved(null));
                    return new Decision.Save<>(free, told(one, inheritance, given), _ -> true);
                });
    }

    private List<DomainEvent> told(UUID one, Inheritance inheritance, Follow.Followed given) {
        var plan = inheritance.plan();
        var members = inheritance.members();
        if (!one.equals(plan.heir()) || members.isEmpty()) return given.turns();
        var inherited = OrganisationEvents.inherited(one, given.after(), plan.on(), facts(members));
        return Stream.concat(Stream.of(inherited), given.turns().stream()).toList();
    }

    /** With the standing that follows; as it is when it is no member. */
    Follow.Followed following(UUID id, Organisation known) {
        var followed = follow.follow(id, known, Estates.dues(invoices, id, known), false);
        return followed == null ? new Follow.Followed(known, List.of()) : followed;
    }

    private List<OrganisationFacts> facts(Collection<UUID> ids) {
        return ids.stream()
                .map(id -> organisations.find(id).orElseThrow())
                .map(one -> OrganisationEvents.facts(one.id(), one.state()))
                .toList();
    }

    private Map<UUID, Organisation> known(Collection<UUID> ids) {
        return ids.stream()
                .map(id -> organisations.find(id).orElseThrow())
                .collect(Collectors.toMap(Loaded::id, Loaded::state));
    }
}
