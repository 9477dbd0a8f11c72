package org.iclei.kit.aggregate;

import org.iclei.kit.envelope.Cause;
import org.iclei.kit.request.NewId;
import org.iclei.schema.Envelope;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The documents of one kind of aggregate. State and events are saved in one write or not at all,
 * and a save succeeds only on the version it was decided on.
 *
 * <p>A decision may run several times: it must have no effect of its own.
 */
public interface Aggregates<S> {

    Optional<Loaded<S>> find(UUID id);

    /**
     * Creates the aggregate once per idempotency key: a repeated request answers from what exists.
     *
     * @throws org.iclei.kit.problem.Refused KEY_REUSED when the key came with another body before
     */
    <R> R create(
            NewId id, Cause cause, Function<Loaded<S>, R> existing, Supplier<Decision<S, R>> fresh);

    /**
     * The same for a decision that takes nothing elsewhere: most keys come once, so what exists is
     * looked for only when nothing new could be made.
     *
     * @param taken refuses a state when another aggregate has what must be unique about it
     */
    <R> R createAtOnce(
            NewId id,
            Cause cause,
            Function<Loaded<S>, R> existing,
            Supplier<Decision<S, R>> fresh,
            Consumer<S> taken);

    /** Decides on the state as it is; when somebody saves meanwhile, decides again, five times. */
    <R> R decide(UUID id, Cause cause, Function<Optional<Loaded<S>>, Decision<S, R>> decision);

    /**
     * Decides on exactly the version the caller has seen.
     *
     * @throws org.iclei.kit.problem.Refused STALE_VERSION when it is no longer that one
     */
    <R> R decide(
            UUID id,
            long expectedVersion,
            Cause cause,
            Function<Optional<Loaded<S>>, Decision<S, R>> decision);

    /** Handles an event once: an aggregate that has seen it, or a later one, stays as it is. */
    void receive(
            UUID id, Envelope event, Function<Optional<Loaded<S>>, Decision<S, Boolean>> decision);

    /**
     * Inserts many new aggregates, each whole or not at all.
     *
     * @return the ids that existed before, which stay as they were
     */
    Set<UUID> addAll(Map<UUID, Decision.Save<S, ?>> fresh, Cause cause);
}
