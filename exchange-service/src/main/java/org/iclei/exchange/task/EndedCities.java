package org.iclei.exchange.task;

import org.iclei.exchange.memberdirectory.MemberDirectory;
import org.iclei.exchange.memberdirectory.Sight;
import org.iclei.exchange.memberdirectory.Succession;
import org.iclei.exchange.memberdirectory.Successions;
import org.iclei.exchange.pairing.Pairing;
import org.iclei.exchange.pairing.Pairings;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.OrganisationFacts;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Pairings with a city that ended and in whose place nobody stands. They stay as they are until
 * whoever executes the programme dissolves them and pairs one of the successors.
 */
@Component
class EndedCities {
    private final Successions successions;
    private final Pairings pairings;
    private final MemberDirectory directory;
    private final Sight sight;

    EndedCities(
            Successions successions, Pairings pairings, MemberDirectory directory, Sight sight) {
        this.successions = successions;
        this.pairings = pairings;
        this.directory = directory;
        this.sight = sight;
    }

    /** Those that the viewer may change, the city that ended first before the others. */
    List<Task> tasks(Viewer viewer) {
        var all = successions.all();
        var left =
                pairings.agreedOfAny(all.stream().map(Succession::organisation).toList()).stream()
                        .filter(pairing -> sight.mayChange(viewer, pairing.state().concern()))
                        .toList();
        return all.stream().flatMap(ended -> tasks(ended, left)).toList();
    }

    private Stream<Task> tasks(Succession ended, List<Loaded<Pairing>> left) {
        var city = ended.organisation();
        return left.stream()
                .filter(pairing -> pairing.state().cities().contains(city))
                .filter(pairing -> !goesOver(pairing.state(), city))
                .map(pairing -> task(pairing, ended));
    }

    private boolean goesOver(Pairing pairing, UUID city) {
        return successions.lastOf(city).flatMap(last -> pairing.passOn(city, last)).isPresent();
    }

    private Task task(Loaded<Pairing> pairing, Succession ended) {
        var successors = ended.successors().stream().map(it -> city(it, ended)).toList();
        return Task.ended(
                new Task.PairingLeft(
                        pairing.id(),
                        pairing.state().programme(),
                        city(ended.organisation(), ended),
                        ended.on(),
                        successors));
    }

    private Task.City city(UUID id, Succession ended) {
        var facts = directory.find(id).or(() -> ended.facts(id));
        return new Task.City(id, facts.map(OrganisationFacts::officialName).orElse(null));
    }
}
