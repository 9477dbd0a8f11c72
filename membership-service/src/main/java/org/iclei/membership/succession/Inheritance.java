package org.iclei.membership.succession;

import org.iclei.membership.organisation.Membership;
import org.iclei.membership.organisation.Membership.Category;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.lineage.Lineage;
import org.iclei.membership.organisation.lineage.Predecessor;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What successors become, before dues have their say. Populations are never added up: the
 * successor's own counts.
 *
 * @param predecessors as they were before they ended, or as they are now that they have
 */
record Inheritance(Plan plan, Map<UUID, Organisation> predecessors) {

    /** The predecessors that belonged to the association when they ended. */
    List<UUID> members() {
        return plan.ending().stream().filter(id -> belonged(predecessors.get(id))).toList();
    }

    private boolean belonged(@Nullable Organisation one) {
        var membership = one == null ? null : one.membership();
        return membership != null && membership.lasts(plan.on());
    }

    /** A successor that names its predecessors; with what they had when it is the heir. */
    Organisation of(UUID id, Organisation successor) {
        if (hasFollowed(successor.lineage())) return successor;
        var named = successor.descending(named(successor));
        return id.equals(plan.heir()) && !members().isEmpty() ? heir(named) : named;
    }

    /** True once it names them: all of it is one save. */
    boolean hasFollowed(Lineage lineage) {
        var followed = lineage.predecessors().stream().map(Predecessor::id).toList();
        return followed.containsAll(plan.ending());
    }

    private Lineage named(Organisation successor) {
        var lineage = successor.lineage();
        var isNew = plan.kind().makesNew() && !wasThere(successor);
        if (isNew) lineage = lineage.beginningOn(plan.on());
        for (var id : plan.ending()) {
            lineage = lineage.following(new Predecessor(id, plan.on(), plan.kind()));
        }
        return lineage;
    }

    /** A member from before, or one that followed others before. */
    private boolean wasThere(Organisation successor) {
        var membership = successor.membership();
        var began = membership == null ? null : membership.terms().getFirst().began();
        var belonged = membership != null && (began == null || began.isBefore(plan.on()));
        return belonged
                || successor.lineage().predecessors().stream()
                        .anyMatch(it -> it.on().isBefore(plan.on()));
    }

    private Organisation heir(Organisation heir) {
        var lineage = heir.lineage();
        for (var id : members()) lineage = lineage.inheriting(id, known(id).lineage(), plan.on());
        var own = heir.membership();
        var terms = Membership.inherited(category(own), plan.on(), own, coveredUntil(own));
        return heir.descending(lineage).belonging(terms).joined(joinedOn(heir));
    }

    /** FULL when any was. */
    private Category category(@Nullable Membership own) {
        var goesOn = own != null && own.lasts(plan.on()) ? Stream.of(own) : Stream.<Membership>of();
        return Stream.concat(goesOn, memberships())
                .map(Membership::category)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The earliest; none when nobody knows any. */
    private @Nullable LocalDate joinedOn(Organisation heir) {
        return Stream.concat(Stream.of(heir), members().stream().map(this::known))
                .flatMap(it -> Stream.ofNullable(it.joinedOn()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable LocalDate coveredUntil(@Nullable Membership own) {
        return Stream.concat(Stream.ofNullable(own), memberships())
                .flatMap(it -> Stream.ofNullable(it.takenOverUntil()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<Membership> memberships() {
        return members().stream().map(id -> Objects.requireNonNull(known(id).membership()));
    }

    private Organisation known(UUID id) {
        return Objects.requireNonNull(predecessors.get(id));
    }
}
