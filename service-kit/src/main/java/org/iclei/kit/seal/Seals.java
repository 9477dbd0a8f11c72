package org.iclei.kit.seal;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.github.f4b6a3.uuid.UuidCreator;

import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.aggregate.MongoAggregates;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.request.NewId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The seals of a service; they leave no trail of their own, for each names the one before. */
final class Seals extends MongoAggregates<Seal> {
    private static final UUID NAMESPACE = UUID.fromString("c6a1f0de-7a43-5d0f-9a35-0d9c6f0f6a11");

    private final String service;
    private final Announcement announcement;

    Seals(AggregateStore store, String service, Announcement announcement) {
        super(store, "seals", Seal.class, Trailing.OPTED_OUT);
        this.service = service;
        this.announcement = announcement;
    }

    Optional<Seal> last() {
        return find(empty(), descending("state.day"), 0, 1).stream().findFirst().map(Loaded::state);
    }

    /** The first seal that does not follow the one before it. */
    Optional<Seal> unchained() {
        Seal before = null;
        for (var loaded : find(empty(), ascending("state.day"), 0, 0)) {
            var seal = loaded.state();
            if (!seal.follows(before)) return Optional.of(seal);
            before = seal;
        }
        return Optional.empty();
    }

    Optional<Seal> of(LocalDate day) {
        return find(id(day)).map(Loaded::state);
    }

    /** Keeps and publishes a seal once, whoever else does the same. */
    Seal add(Seal seal) {
        var once = new NewId(id(seal.day()), seal.day().toString());
        return create(
                once,
                Cause.ofService(service),
                Loaded::state,
                () -> new Decision.Save<>(seal, List.of(announcement.of(seal)), Loaded::state));
    }

    private UUID id(LocalDate day) {
        return UuidCreator.getNameBasedSha1(NAMESPACE, service + "/" + day);
    }
}
