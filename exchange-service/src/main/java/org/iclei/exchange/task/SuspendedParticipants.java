package org.iclei.exchange.task;

import org.iclei.exchange.memberdirectory.DuesStanding;
import org.iclei.exchange.memberdirectory.MemberDirectory;
import org.iclei.exchange.memberdirectory.MemberStandings;
import org.iclei.exchange.pairing.Pairings;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.OrganisationFacts;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Cities that exchange with others while their rights as members are suspended. Their visits stay,
 * for they are owed to the funder; the office that serves them talks to them.
 */
@Component
class SuspendedParticipants {
    private final MemberStandings standings;
    private final MemberDirectory directory;
    private final Pairings pairings;

    SuspendedParticipants(MemberStandings standings, MemberDirectory directory, Pairings pairings) {
        this.standings = standings;
        this.directory = directory;
        this.pairings = pairings;
    }

    /** Those that the viewer's office serves today, or all of them for the secretariat. */
    List<Task> tasks(Viewer viewer) {
        return standings.suspended().stream().flatMap(it -> task(it, viewer)).toList();
    }

    private Stream<Task> task(DuesStanding standing, Viewer viewer) {
        var city = directory.find(standing.organisation());
        if (city.filter(it -> isFor(viewer, it)).isEmpty()) return Stream.empty();
        var agreed = pairings.agreedOf(standing.organisation()).stream().map(Loaded::id).toList();
        return agreed.isEmpty() ? Stream.empty() : Stream.of(task(city.get(), standing, agreed));
    }

    private static boolean isFor(Viewer viewer, OrganisationFacts city) {
        return viewer.is(Role.SECRETARIAT) || viewer.asOffice().contains(city.servingOffice());
    }

    private static Task task(OrganisationFacts city, DuesStanding standing, List<UUID> agreed) {
        return Task.suspended(
                new Task.Participant(city.id(), city.officialName(), standing.since(), agreed));
    }
}
