package org.iclei.kit.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.iclei.kit.envelope.Cause;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.NewId;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.PairingDissolved;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What use cases may rely on, whichever store lies below. */
public abstract class AggregatesContract {
    public record Counter(int value, LocalDate since) {}

    private static final Cause CAUSE = Cause.ofService("test");
    private static final LocalDate DAY = LocalDate.of(2015, 7, 6);

    private final UUID id = UUID.randomUUID();

    protected abstract Aggregates<Counter> aggregates();

    @Test
    void what_was_created_is_found_as_it_was() {
        create("a", 1);

        var found = aggregates().find(id).orElseThrow();

        assertThat(found.state()).isEqualTo(new Counter(1, DAY));
        assertThat(found.version()).isEqualTo(1);
        assertThat(found.sequence()).isEqualTo(1);
    }

    @Test
    void the_same_request_again_creates_nothing_and_answers_the_same() {
        var first = create("a", 1);

        var again = create("a", 1);

        assertThat(again).isEqualTo(first);
        assertThat(aggregates().find(id).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void a_key_that_comes_again_with_another_body_is_refused() {
        create("a", 1);

        assertThatThrownBy(() -> create("b", 2)).satisfies(refused(ProblemType.KEY_REUSED));
        assertThat(aggregates().find(id).orElseThrow().state().value()).isEqualTo(1);
    }

    @Test
    void a_repeated_key_does_not_ask_for_a_fresh_decision() {
        create("a", 1);
        var asked = new AtomicInteger();

        assertThat(create("a", () -> counted(asked))).isEqualTo(new Counter(1, DAY));
        assertThatThrownBy(() -> create("b", () -> counted(asked)))
                .satisfies(refused(ProblemType.KEY_REUSED));

        assertThat(asked).hasValue(0);
    }

    @Test
    void a_decision_on_a_stale_version_is_refused_and_changes_nothing() {
        create("a", 1);
        aggregates().decide(id, CAUSE, this::incrementBy);

        assertThatThrownBy(() -> aggregates().decide(id, 1, CAUSE, this::incrementBy))
                .satisfies(refused(ProblemType.STALE_VERSION));
        assertThat(aggregates().find(id).orElseThrow().state().value()).isEqualTo(2);
    }

    @Test
    void who_is_refused_the_record_learns_nothing_of_its_version() {
        create("a", 1);
        var hidden = new Refused(ProblemType.NOT_FOUND, "no such record, or none you may see");

        assertThatThrownBy(
                        () ->
                                aggregates()
                                        .decide(
                                                id,
                                                7,
                                                CAUSE,
                                                _ -> {
                                                    throw hidden;
                                                }))
                .satisfies(refused(ProblemType.NOT_FOUND));
    }

    @Test
    void leaving_an_aggregate_as_it_is_keeps_its_version() {
        create("a", 1);

        aggregates().decide(id, CAUSE, _ -> new Decision.Leave<>(true));

        assertThat(aggregates().find(id).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void six_writers_at_once_lose_no_change_and_number_events_without_a_gap() throws Exception {
        create("a", 0);
        try (var writers = Executors.newFixedThreadPool(6)) {
            var changes =
                    IntStream.range(0, 60)
                            .mapToObj(_ -> writers.submit(this::incrementUntilItHolds))
                            .toList();
            for (var change : changes) change.get();
        }

        var found = aggregates().find(id).orElseThrow();
        assertThat(found.state().value()).isEqualTo(60);
        assertThat(found.sequence()).isEqualTo(61);
    }

    @Test
    void a_decision_that_others_overtake_is_made_five_times_and_then_put_off() {
        create("a", 0);
        var made = new AtomicInteger();

        assertThatThrownBy(() -> aggregates().decide(id, CAUSE, found -> overtaken(found, made)))
                .satisfies(refused(ProblemType.BUSY));

        assertThat(made).hasValue(5);
        assertThat(aggregates().find(id).orElseThrow().state().value()).isEqualTo(5);
    }

    /** Somebody else saves while this is being decided. */
    private Decision<Counter, Boolean> overtaken(
            Optional<Loaded<Counter>> found, AtomicInteger made) {
        made.incrementAndGet();
        aggregates().decide(id, CAUSE, this::incrementBy);
        return incrementBy(found);
    }

    @Test
    void the_same_event_twice_is_handled_once() {
        create("a", 1);
        var event = event(7);

        aggregates().receive(id, event, this::incrementBy);
        aggregates().receive(id, event, this::incrementBy);

        assertThat(aggregates().find(id).orElseThrow().state().value()).isEqualTo(2);
    }

    @Test
    void an_older_event_that_comes_late_changes_nothing() {
        create("a", 1);

        aggregates().receive(id, event(7), this::incrementBy);
        aggregates().receive(id, event(6), this::incrementBy);

        assertThat(aggregates().find(id).orElseThrow().state().value()).isEqualTo(2);
    }

    @Test
    void adding_many_leaves_those_that_exist_as_they_were() {
        create("a", 1);
        var other = UUID.randomUUID();

        var present = aggregates().addAll(Map.of(id, save(9), other, save(5)), CAUSE);

        assertThat(present).containsExactly(id);
        assertThat(aggregates().find(id).orElseThrow().state().value()).isEqualTo(1);
        assertThat(aggregates().find(other).orElseThrow().state().value()).isEqualTo(5);
    }

    private Counter create(String requestHash, int value) {
        return create(requestHash, () -> save(value));
    }

    private Counter create(String requestHash, Supplier<Decision<Counter, Counter>> fresh) {
        return aggregates().create(new NewId(id, requestHash), CAUSE, Loaded::state, fresh);
    }

    private Decision<Counter, Counter> counted(AtomicInteger asked) {
        return save(asked.incrementAndGet());
    }

    private boolean incrementUntilItHolds() {
        while (true) {
            try {
                return aggregates().decide(id, CAUSE, this::incrementBy);
            } catch (Refused busy) {
                Thread.onSpinWait();
            }
        }
    }

    private Decision<Counter, Boolean> incrementBy(Optional<Loaded<Counter>> found) {
        var counter = found.orElseThrow().state();
        return new Decision.Save<>(
                new Counter(counter.value() + 1, DAY), List.of(happened()), _ -> true);
    }

    private Decision.Save<Counter, Counter> save(int value) {
        return new Decision.Save<>(new Counter(value, DAY), List.of(happened()), Loaded::state);
    }

    private static DomainEvent happened() {
        var id = UUID.randomUUID();
        return new PairingDissolved(DAY, id, id, id, "CITY_WITHDREW", List.of());
    }

    private static Envelope event(long sequence) {
        var id = UUID.fromString("00000000-0000-0000-0000-000000000001");
        return new Envelope(
                UUID.randomUUID(),
                "/exchange",
                "org.iclei.exchange.pairing.dissolved.v1",
                id.toString(),
                Instant.EPOCH,
                URI.create("http://localhost/schema"),
                sequence,
                "test",
                id,
                null,
                "{}");
    }

    private static java.util.function.Consumer<Throwable> refused(ProblemType type) {
        return fault -> assertThat(((Refused) fault).type()).isEqualTo(type);
    }
}
