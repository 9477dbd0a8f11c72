package org.iclei.exchange.pairing;

import org.iclei.exchange.memberdirectory.Concern;
import org.iclei.exchange.memberdirectory.MemberDirectory;
import org.iclei.exchange.memberdirectory.Sight;
import org.iclei.exchange.memberdirectory.Successions;
import org.iclei.exchange.programme.Programmes;
import org.iclei.exchange.programme.TakePlace;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.request.NewId;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.OrganisationFacts;
import org.springframework.stereotype.Service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Pairs two cities of a programme, one of each side, as long as both have a place left. */
@Service
class AgreePairing {

    sealed interface Agreement {
        record Agreed(Loaded<Pairing> pairing) implements Agreement {}

        record Refused(PairingRefusal why) implements Agreement {}
    }

    private final Programmes programmes;
    private final Pairings pairings;
    private final MemberDirectory directory;
    private final Sight sight;
    private final TakePlace takePlace;
    private final Successions successions;
    private final PassOnPairing passOn;
    private final BusinessClock clock;

    AgreePairing(
            Programmes programmes,
            Pairings pairings,
            MemberDirectory directory,
            Sight sight,
            TakePlace takePlace,
            Successions successions,
            PassOnPairing passOn,
            BusinessClock clock) {
        this.programmes = programmes;
        this.pairings = pairings;
        this.directory = directory;
        this.sight = sight;
        this.takePlace = takePlace;
        this.successions = successions;
        this.passOn = passOn;
        this.clock = clock;
    }

    Agreement agree(Viewer viewer, NewId id, UUID programme, List<UUID> cities) {
        var cause = Cause.of(viewer);
        var outcome =
                pairings.create(
                        id,
                        cause,
                        Agreement.Agreed::new,
                        () -> decide(viewer, id.value(), programme, cities));
        return switch (outcome) {
            case Agreement.Refused refused -> refused;
            // one of the cities may have ended since it was asked for
            case Agreement.Agreed(var pairing) ->
                    new Agreement.Agreed(passOn.settled(pairing, cause));
        };
    }

    private Decision<Pairing, Agreement> decide(
            Viewer viewer, UUID id, UUID programme, List<UUID> cities) {
        var found = programmes.find(programme);
        if (found.isEmpty()) return refused(PairingRefusal.PROGRAMME_UNKNOWN);
        var rules = found.get().state();
        sight.requireChange(viewer, programme, rules.concern());
        var known = directory.findAll(cities);
        if (known.size() < new HashSet<>(cities).size()) {
            return refused(PairingRefusal.CITY_NOT_KNOWN_YET);
        }
        if (!successions.findAll(cities).isEmpty()) return refused(PairingRefusal.CITY_ENDED);
        var parties = new ArrayList<Pairing.Party>();
        for (var city : known) {
            var side = rules.sideOf(city.country());
            if (side.isEmpty()) return refused(PairingRefusal.CITY_NOT_IN_PROGRAMME);
            parties.add(new Pairing.Party(city.id(), side.get()));
        }
        if (cities.size() != 2
                || parties.size() != 2
                || parties.getFirst().side().equals(parties.getLast().side())) {
            return refused(PairingRefusal.NO_CITY_OF_EITHER_SIDE);
        }
        var places = cities.stream().map(Pairing::placeOf).toList();
        if (!takePlace.take(
                programme, places, rules.pairingsPerCity(), id, this::exists, Cause.of(viewer))) {
            return refused(PairingRefusal.CAPACITY_REACHED);
        }
        var concern = new Concern(rules.concern().coExecutingOffices(), cities);
        return save(id, Pairing.agreed(programme, parties, concern), known);
    }

    private boolean exists(UUID pairing) {
        return pairings.find(pairing).isPresent();
    }

    private static Decision<Pairing, Agreement> refused(PairingRefusal why) {
        return new Decision.Leave<>(new Agreement.Refused(why));
    }

    private Decision<Pairing, Agreement> save(
            UUID id, Pairing pairing, List<OrganisationFacts> cities) {
        var event = PairingEvents.agreed(id, pairing, cities, clock.today());
        return new Decision.Save<>(pairing, List.of(event), Agreement.Agreed::new);
    }
}
