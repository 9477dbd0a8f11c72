package org.iclei.exchange.pairing;

import org.iclei.exchange.memberdirectory.MemberDirectory;
import org.iclei.exchange.memberdirectory.Succession;
import org.iclei.exchange.memberdirectory.Successions;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Puts the heir of a city that ended in its place. After each save it looks again: the heir may
 * have ended meanwhile, and whoever heard of that did not find the pairing yet.
 */
@Service
public class PassOnPairing {
    private final Pairings pairings;
    private final Successions successions;
    private final MemberDirectory directory;

    public PassOnPairing(Pairings pairings, Successions successions, MemberDirectory directory) {
        this.pairings = pairings;
        this.successions = successions;
        this.directory = directory;
    }

    /** Every agreed pairing of a city; those of a city that has not ended stay as they are. */
    public void allOf(UUID city, Cause cause) {
        pairings.agreedOf(city).forEach(pairing -> settled(pairing, cause));
    }

    /** The pairing with nobody in it in whose place an heir could stand. */
    Loaded<Pairing> settled(Loaded<Pairing> pairing, Cause cause) {
        var after =
                pairings.<Loaded<Pairing>>decide(
                        pairing.id(), cause, found -> step(found.orElseThrow()));
        return after.version() == pairing.version() ? after : settled(after, cause);
    }

    private Decision<Pairing, Loaded<Pairing>> step(Loaded<Pairing> before) {
        for (var city : before.state().cities()) {
            var succession = successions.lastOf(city);
            var passed = succession.flatMap(last -> before.state().passOn(city, last));
            if (passed.isPresent()) {
                var event = event(before.id(), passed.get(), succession.orElseThrow());
                return new Decision.Save<>(passed.get(), List.of(event), saved -> saved);
            }
        }
        return new Decision.Leave<>(before);
    }

    /** The heir may not be known here yet: then as it was when it became the heir. */
    private DomainEvent event(UUID id, Pairing pairing, Succession succession) {
        var place = pairing.inheritances().getLast();
        var partners = pairing.cities().stream().filter(city -> !city.equals(place.heir()));
        var facts =
                Stream.concat(Stream.of(place.predecessor(), place.heir()), partners)
                        .map(city -> facts(city, succession))
                        .flatMap(Optional::stream)
                        .toList();
        return PairingEvents.citySucceeded(id, pairing, place, facts);
    }

    private Optional<OrganisationFacts> facts(UUID city, Succession succession) {
        return directory.find(city).or(() -> succession.facts(city));
    }
}
