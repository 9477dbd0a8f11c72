package org.iclei.kit.seal;

import com.mongodb.MongoException;

import org.bson.BsonInvalidOperationException;
import org.iclei.kit.collection.Lease;
import org.iclei.kit.outbox.Relay;
import org.iclei.kit.trail.Entries;
import org.iclei.kit.trail.MerkleTree;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Seals every day that has ended, each once and in order, also those that the service slept. */
public final class SealTrail {
    private static final Logger log = LoggerFactory.getLogger(SealTrail.class);

    /** A save takes its time before it is written: longer than this none is under way. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    private final Seals seals;
    private final Entries entries;
    private final Relay relay;
    private final Lease lease;
    private final Clock clock;
    private final SealFigures figures;

    /**
     * @param clock real time, never the business clock
     */
    SealTrail(
            Seals seals,
            Entries entries,
            Relay relay,
            Lease lease,
            Clock clock,
            SealFigures figures) {
        this.seals = seals;
        this.entries = entries;
        this.relay = relay;
        this.lease = lease;
        this.clock = clock;
        this.figures = figures;
    }

    @Scheduled(fixedDelayString = "${iclei.trail.seal:5m}")
    public void seal() {
        try {
            boolean broken = lease.hold("seal") && !sealEndedDays();
            if (broken) log.error("seal.broken day={}", seals.last().map(Seal::day).orElse(null));
            figures.look(broken, sealedUpTo());
        } catch (MongoException | DataAccessException e) {
            log.warn("seal.failed cause={}", e.toString());
        }
    }

    /** False when the trail is not what was sealed last: another seal would bless that. */
    private boolean sealEndedDays() {
        var ended = LocalDate.ofInstant(clock.instant().minus(GRACE), ZoneOffset.UTC).minusDays(1);
        var last = seals.last();
        if (last.isPresent() && !last.get().day().isBefore(ended)) return true;
        if (waiting(Seal.endOf(ended))) {
            log.info("seal.waits day={}", ended);
            return true;
        }
        if (seals.unchained().isPresent()) return false;
        var day = last.map(it -> it.day().plusDays(1)).or(this::firstDay);
        while (day.isPresent() && !day.get().isAfter(ended) && lease.hold("seal")) {
            var fresh = fresh(day.get(), last);
            if (fresh.isEmpty()) return false;
            var seal = seals.add(fresh.get());
            log.info("seal.added day={} entries={}", seal.day(), seal.entries());
            last = Optional.of(seal);
            day = day.map(it -> it.plusDays(1));
        }
        return true;
    }

    private @Nullable Instant sealedUpTo() {
        return seals.last().map(it -> Seal.endOf(it.day())).or(entries::oldest).orElse(null);
    }

    /** Whether an entry from before an instant is still on its way to the trail. */
    private boolean waiting(Instant before) {
        return relay.trails().stream().anyMatch(trail -> !trail.waiting(before, 1).isEmpty());
    }

    private Optional<LocalDate> firstDay() {
        return entries.oldest().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    /** The next seal, made in the same reading that holds the trail against the last one. */
    private Optional<Seal> fresh(LocalDate day, Optional<Seal> last) {
        var before = last.map(Seal::root).orElse(null);
        var sealed = new MerkleTree();
        var tree = new MerkleTree();
        try {
            entries.leaves(
                    leaf -> {
                        if (leaf.at().isBefore(Seal.endOf(day.minusDays(1))))
                            sealed.add(leaf.found());
                        if (leaf.at().isBefore(Seal.endOf(day))) tree.add(leaf.claimed());
                    });
        } catch (BsonInvalidOperationException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        if (before != null && !before.equals(sealed.root())) return Optional.empty();
        return Optional.of(new Seal(day, tree.leaves(), tree.root(), before));
    }

    /** Holds the trail against the last seal, and each seal against the one before. */
    Optional<SealVerdict> verify() {
        var unchained = seals.unchained().<SealVerdict>map(SealVerdict.Unchained::new);
        return unchained.or(() -> seals.last().map(this::verify));
    }

    /** Holds the trail against the seal that this service keeps. */
    public SealVerdict verify(LocalDate day) {
        return seals.of(day).map(this::verify).orElseGet(SealVerdict.Unsealed::new);
    }

    /** Holds the trail against a seal as it was published: contents, not what entries claim. */
    public SealVerdict verify(Seal published) {
        var tree = new MerkleTree();
        try {
            entries.leaves(
                    leaf -> {
                        if (leaf.at().isBefore(Seal.endOf(published.day()))) tree.add(leaf.found());
                    });
        } catch (BsonInvalidOperationException | IllegalArgumentException unreadable) {
            return new SealVerdict.Broken(published, tree.leaves(), "");
        }
        return tree.root().equals(published.root())
                ? new SealVerdict.Kept(published)
                : new SealVerdict.Broken(published, tree.leaves(), tree.root());
    }

    Optional<Seal> last() {
        return seals.last();
    }
}
