package org.iclei.exchange.pairing;

import org.iclei.exchange.memberdirectory.MemberDirectory;
import org.iclei.exchange.memberdirectory.Sight;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.exchange.PairingDissolved;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.UUID;

/** Dissolves a pairing because one of its cities withdraws; its visits follow by the event. */
@Service
class WithdrawCity {

    sealed interface Withdrawal {
        record Withdrawn(Loaded<Pairing> pairing) implements Withdrawal {}

        record Refused(PairingRefusal why) implements Withdrawal {}
    }

    private final Pairings pairings;
    private final MemberDirectory directory;
    private final Sight sight;
    private final BusinessClock clock;

    WithdrawCity(Pairings pairings, MemberDirectory directory, Sight sight, BusinessClock clock) {
        this.pairings = pairings;
        this.directory = directory;
        this.sight = sight;
        this.clock = clock;
    }

    Withdrawal withdraw(Viewer viewer, UUID id, long version, UUID city, String reason) {
        return pairings.decide(
                id,
                version,
                Cause.of(viewer),
                found -> {
                    var pairing = found.orElseThrow(Sight::notFound).state();
                    sight.requireChange(viewer, pairing.programme(), pairing.concern());
                    return switch (pairing.withdraw(city)) {
                        case Pairing.Dissolution.Refused(var why) ->
                                new Decision.Leave<>(new Withdrawal.Refused(why));
                        case Pairing.Dissolution.Dissolved(var dissolved) ->
                                new Decision.Save<>(
                                        dissolved,
                                        List.of(event(id, dissolved, city, reason)),
                                        Withdrawal.Withdrawn::new);
                    };
                });
    }

    private PairingDissolved event(UUID id, Pairing pairing, UUID city, String reason) {
        var cities = directory.findAll(pairing.cities());
        return new PairingDissolved(clock.today(), id, pairing.programme(), city, reason, cities);
    }
}
