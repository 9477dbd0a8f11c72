package org.iclei.membership.organisation;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.membership.MembershipTakenOver;
import org.iclei.schema.membership.OrganisationCorrected;
import org.iclei.schema.membership.OrganisationRegistered;
import org.iclei.schema.membership.PopulationFigure;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

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
                        today, List.of(facts(id, known)), figure(known.population())));
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

    private static DomainEvent registered(
            UUID id, Organisation known, LocalDate day, boolean imported) {
        return new OrganisationRegistered(
                day, imported, List.of(facts(id, known)), figure(known.population()));
    }

    private static @Nullable PopulationFigure figure(@Nullable Population population) {
        if (population == null) return null;
        return new PopulationFigure(population.value(), population.year(), population.source());
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
