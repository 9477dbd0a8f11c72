package org.iclei.membership.organisation;

import org.iclei.membership.organisation.lineage.Ending;
import org.iclei.membership.population.Population;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.membership.MemberAdmitted;
import org.iclei.schema.membership.MembershipInherited;
import org.iclei.schema.membership.MembershipTakenOver;
import org.iclei.schema.membership.MoneyAmount;
import org.iclei.schema.membership.OrganisationCorrected;
import org.iclei.schema.membership.OrganisationMerged;
import org.iclei.schema.membership.OrganisationProfile;
import org.iclei.schema.membership.OrganisationRegistered;
import org.iclei.schema.membership.OrganisationSucceeded;
import org.iclei.schema.membership.PopulationFigure;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What the platform is told when an organisation becomes known. */
public final class OrganisationEvents {
    private OrganisationEvents() {}

    /** Somebody registered it today. */
    public static List<DomainEvent> registered(UUID id, Organisation known, LocalDate today) {
        return List.of(registered(id, known, today, false));
    }

    /** Somebody corrected what is known of it. */
    public static List<DomainEvent> corrected(UUID id, Organisation known, LocalDate today) {
        return List.of(
                new OrganisationCorrected(
                        today, List.of(facts(id, known)), leading(known), profile(known)));
    }

    /**
     * An older system knew it.
     *
     * @param today stands in for the day it joined, where that is not known
     */
    public static List<DomainEvent> takenOver(UUID id, Organisation known, LocalDate today) {
        var since = known.joinedOn() == null ? today : known.joinedOn();
        var registered = registered(id, known, since, true);
        var membership = known.membership();
        if (membership == null) return List.of(registered);
        var paidUntil = Objects.requireNonNull(membership.takenOverUntil());
        return List.of(
                registered,
                new MembershipTakenOver(
                        since,
                        true,
                        List.of(facts(id, known)),
                        membership.category().name(),
                        known.joinedOn(),
                        paidUntil));
    }

    /** It turned out to be another one; about the merged one, so that its readers hear of it. */
    public static List<DomainEvent> merged(
            UUID id, Organisation loser, UUID into, Organisation survivor, LocalDate today) {
        var both = List.of(facts(id, loser), facts(into, survivor));
        return List.of(new OrganisationMerged(today, both, id, into));
    }

    /**
     * Others stand in its place; about the one that ended, so that its readers hear of it.
     *
     * @param successors in the order of the ending
     */
    public static DomainEvent succeeded(
            UUID id, Organisation gone, Ending how, List<OrganisationFacts> successors) {
        var all = Stream.concat(Stream.of(facts(id, gone)), successors.stream()).toList();
        return new OrganisationSucceeded(
                how.on(), how.kind().name(), all, id, how.successors(), how.heir());
    }

    /** The memberships of those that ended went over to it. */
    public static DomainEvent inherited(
            UUID id, Organisation heir, LocalDate on, List<OrganisationFacts> predecessors) {
        var category = Objects.requireNonNull(heir.membership()).category().name();
        return new MembershipInherited(
                on,
                Stream.concat(Stream.of(facts(id, heir)), predecessors.stream()).toList(),
                predecessors.stream().map(OrganisationFacts::id).toList(),
                category,
                heir.joinedOn());
    }

    /** It is a member from a day on, and perhaps was one before. */
    public static DomainEvent admitted(UUID id, Organisation member, LocalDate on) {
        var category = Objects.requireNonNull(member.membership()).category().name();
        var joinedOn = Objects.requireNonNull(member.joinedOn());
        return new MemberAdmitted(on, category, joinedOn, List.of(facts(id, member)));
    }

    private static DomainEvent registered(
            UUID id, Organisation known, LocalDate day, boolean imported) {
        return new OrganisationRegistered(
                day, imported, List.of(facts(id, known)), leading(known), profile(known));
    }

    private static OrganisationProfile profile(Organisation known) {
        var profile = known.profile();
        var area = profile.territoryKm2();
        var budget = profile.budget();
        return new OrganisationProfile(
                known.name().aliases(),
                known.figures().stream().map(OrganisationEvents::figure).toList(),
                profile.website(),
                area == null ? null : area.toPlainString(),
                budget == null
                        ? null
                        : new MoneyAmount(budget.amount().toPlainString(), budget.currency()));
    }

    private static PopulationFigure figure(Population population) {
        return new PopulationFigure(population.value(), population.year(), population.source());
    }

    private static @Nullable PopulationFigure leading(Organisation known) {
        var population = known.population();
        return population == null ? null : figure(population);
    }

    public static OrganisationFacts facts(UUID id, Organisation known) {
        return new OrganisationFacts(
                id,
                known.name().official(),
                known.name().english(),
                known.place().country(),
                known.place().subdivision(),
                known.type().name(),
                known.place().region().name(),
                known.place().office(),
                known.externalIds());
    }
}
