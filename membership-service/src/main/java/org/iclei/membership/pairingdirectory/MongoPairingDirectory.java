package org.iclei.membership.pairingdirectory;

import static com.mongodb.client.model.Filters.in;

import org.iclei.kit.inbox.Projection;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.PairingAgreed;
import org.iclei.schema.exchange.PairingCitySucceeded;
import org.iclei.schema.exchange.PairingDissolved;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Component
class MongoPairingDirectory extends Projection<KnownPairing> implements PairingDirectory {

    MongoPairingDirectory(MongoOperations mongo) {
        super(mongo, "pairingdirectory", KnownPairing.class);
    }

    @Override
    protected Map<UUID, KnownPairing> entries(Envelope envelope, DomainEvent event) {
        return entries(event);
    }

    static Map<UUID, KnownPairing> entries(DomainEvent event) {
        return switch (event) {
            case PairingAgreed it ->
                    entry(KnownPairing.of(it.pairing(), it.programme(), it.organisations()));
            case PairingDissolved it ->
                    entry(KnownPairing.of(it.pairing(), it.programme(), List.of()));
            case PairingCitySucceeded it -> {
                var staying =
                        it.organisations().stream()
                                .filter(city -> !city.id().equals(it.predecessor()))
                                .toList();
                yield entry(KnownPairing.of(it.pairing(), it.programme(), staying));
            }
            default -> Map.of();
        };
    }

    private static Map<UUID, KnownPairing> entry(KnownPairing pairing) {
        return Map.of(pairing.pairing(), pairing);
    }

    @Override
    public List<KnownPairing> of(Collection<UUID> cities) {
        return find(in("entry.cities.organisation", cities)).stream()
                .sorted(Comparator.comparing(KnownPairing::pairing))
                .toList();
    }
}
