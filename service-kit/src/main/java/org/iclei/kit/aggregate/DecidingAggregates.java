package org.iclei.kit.aggregate;

import org.iclei.kit.envelope.Cause;
import org.iclei.kit.envelope.Envelopes;
import org.iclei.kit.observation.Duplicates;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.NewId;
import org.iclei.kit.trail.Trace;
import org.iclei.schema.Envelope;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The protocol of deciding and saving; where the documents lie is left to its two kinds. */
abstract class DecidingAggregates<S> implements Aggregates<S> {
    private static final int ATTEMPTS = 5;

    enum Saving {
        SAVED,
        CONFLICT,
        PENDING_FULL
    }

    private final Envelopes envelopes;

    DecidingAggregates(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    /** Inserts unless the id exists; false when it does. */
    abstract boolean insert(Loaded<S> fresh, Cause cause, @Nullable String requestHash);

    /** Saves on the version that was read, or not at all. */
    abstract Saving update(Loaded<S> before, Loaded<S> after, List<Envelope> events, Cause cause);

    abstract @Nullable String requestHash(UUID id);

    @Override
    public final <R> R create(
            NewId id,
            Cause cause,
            Function<Loaded<S>, R> existing,
            Supplier<Decision<S, R>> fresh) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            // a fresh decision may take places elsewhere: never for a key that came before
            var found = find(id.value());
            if (found.isPresent()) return existing.apply(sameRequest(id, found.get()));
            switch (fresh.get()) {
                case Decision.Leave<S, R> leave -> {
                    return leave.outcome();
                }
                case Decision.Save<S, R> save -> {
                    var first = first(id.value(), save, cause);
                    if (insert(first, cause, id.requestHash())) return save.outcome().apply(first);
                }
            }
        }
        throw busy();
    }

    @Override
    public final <R> R createAtOnce(
            NewId id,
            Cause cause,
            Function<Loaded<S>, R> existing,
            Supplier<Decision<S, R>> fresh,
            Consumer<S> taken) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Decision<S, R> decision;
            try {
                decision = fresh.get();
            } catch (Refused refused) {
                var found = find(id.value()).orElseThrow(() -> refused);
                return existing.apply(sameRequest(id, found));
            }
            if (decision instanceof Decision.Save<S, R> save) {
                var first = first(id.value(), save, cause);
                if (insert(first, cause, id.requestHash())) return save.outcome().apply(first);
            }
            var found = find(id.value());
            if (found.isPresent()) return existing.apply(sameRequest(id, found.get()));
            switch (decision) {
                case Decision.Leave<S, R> leave -> {
                    return leave.outcome();
                }
                case Decision.Save<S, R> save -> taken.accept(save.state());
            }
        }
        throw busy();
    }

    @Override
    public final <R> R decide(
            UUID id, Cause cause, Function<Optional<Loaded<S>>, Decision<S, R>> decision) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var found = find(id);
            var outcome = carryOut(id, found, cause, decision.apply(found));
            if (outcome.isPresent()) return outcome.get();
        }
        throw busy();
    }

    @Override
    public final <R> R decide(
            UUID id,
            long expectedVersion,
            Cause cause,
            Function<Optional<Loaded<S>>, Decision<S, R>> decision) {
        var found = find(id);
        // first, so that who may not see the record does not learn that it has versions
        var decided = decision.apply(found);
        if (found.isPresent() && found.get().version() != expectedVersion) throw stale();
        return carryOut(id, found, cause, decided).orElseThrow(DecidingAggregates::stale);
    }

    @Override
    public final void receive(
            UUID id, Envelope event, Function<Optional<Loaded<S>>, Decision<S, Boolean>> decision) {
        decide(
                id,
                Cause.of(event),
                found ->
                        found.isPresent() && found.get().hasSeen(event)
                                ? dropped(event)
                                : decision.apply(found));
    }

    private Decision<S, Boolean> dropped(Envelope event) {
        Duplicates.dropped(event.source());
        return new Decision.Leave<>(false);
    }

    /** Saves what was decided; empty when somebody else saved in between. */
    private <R> Optional<R> carryOut(
            UUID id, Optional<Loaded<S>> found, Cause cause, Decision<S, R> decided) {
        return switch (decided) {
            case Decision.Leave<S, R> leave -> Optional.of(leave.outcome());
            case Decision.Save<S, R> save when found.isEmpty() -> {
                var first = first(id, save, cause);
                yield insert(first, cause, null)
                        ? Optional.of(save.outcome().apply(first))
                        : Optional.empty();
            }
            case Decision.Save<S, R> save -> next(found.get(), save, cause);
        };
    }

    private <R> Optional<R> next(Loaded<S> before, Decision.Save<S, R> save, Cause cause) {
        var events = envelopes.wrap(before.id(), before.sequence(), save.events(), cause);
        var after =
                new Loaded<>(
                        before.id(),
                        before.version() + 1,
                        before.sequence() + events.size(),
                        save.state(),
                        inbox(before.inbox(), cause.event()),
                        Stream.concat(before.pending().stream(), events.stream()).toList(),
                        before.trace());
        return switch (update(before, after, events, cause)) {
            case SAVED -> Optional.of(save.outcome().apply(after));
            case CONFLICT -> Optional.empty();
            case PENDING_FULL ->
                    throw new Refused(
                            ProblemType.OUTBOX_FULL,
                            "Too many events of this record wait to be published. Try again"
                                    + " later.");
        };
    }

    final Loaded<S> first(UUID id, Decision.Save<S, ?> save, Cause cause) {
        var events = envelopes.wrap(id, 0, save.events(), cause);
        var inbox = inbox(Map.of(), cause.event());
        return new Loaded<>(id, 1, events.size(), save.state(), inbox, events, Trace.NONE);
    }

    private static Map<String, Long> inbox(Map<String, Long> seen, @Nullable Envelope event) {
        if (event == null) return seen;
        var inbox = new HashMap<>(seen);
        inbox.put(event.inboxKey(), event.sequence());
        return inbox;
    }

    private Loaded<S> sameRequest(NewId id, Loaded<S> found) {
        if (id.requestHash().equals(requestHash(found.id()))) return found;
        throw new Refused(
                ProblemType.KEY_REUSED,
                "This Idempotency-Key came with another request before. Use a new one.");
    }

    private static Refused stale() {
        return new Refused(
                ProblemType.STALE_VERSION,
                "Somebody changed this record since you read it. Read it again, then decide.");
    }

    private static Refused busy() {
        return new Refused(
                ProblemType.BUSY, "Others are changing this record right now. Try again shortly.");
    }
}
