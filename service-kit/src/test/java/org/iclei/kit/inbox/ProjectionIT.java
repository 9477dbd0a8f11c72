package org.iclei.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.TestService;
import org.iclei.kit.testing.Sample;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.PairingDissolved;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@ServiceTest(classes = TestService.class)
class ProjectionIT {
    private static final DomainEvent NOTHING =
            new PairingDissolved(
                    LocalDate.of(2015, 7, 6),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    "CITY_WITHDREW",
                    List.of());

    public record Entry(String name, long population) {}

    private final UUID id = UUID.randomUUID();
    private final Entries entries;

    private static final class Entries extends Projection<Entry> {
        private final ThreadLocal<Map<UUID, Entry>> said = new ThreadLocal<>();

        Entries(MongoOperations mongo) {
            super(mongo, "entries", Entry.class);
        }

        void put(UUID id, Envelope event, Entry entry) {
            said.set(Map.of(id, entry));
            learn(event, NOTHING);
        }

        @Override
        protected Map<UUID, Entry> entries(Envelope envelope, DomainEvent event) {
            return said.get();
        }
    }

    ProjectionIT(@Autowired MongoOperations mongo) {
        entries = new Entries(mongo);
    }

    @Test
    void what_an_event_says_is_found() {
        put(1, "Tallinn");

        assertThat(entries.find(id)).contains(new Entry("Tallinn", 1));
        assertThat(entries.findAll(List.of(id, UUID.randomUUID()))).hasSize(1);
    }

    @Test
    void the_same_event_twice_changes_nothing() {
        put(1, "Tallinn");
        put(1, "Reval");

        assertThat(name()).isEqualTo("Tallinn");
    }

    @Test
    void an_older_event_late_changes_nothing() {
        put(3, "Tallinn");
        put(2, "Reval");

        assertThat(name()).isEqualTo("Tallinn");
    }

    @Test
    void a_later_event_replaces_the_entry_though_numbers_between_are_missing() {
        put(1, "Reval");
        put(7, "Tallinn");

        assertThat(name()).isEqualTo("Tallinn");
    }

    @Test
    void subjects_and_sources_are_counted_apart() {
        var other = UUID.randomUUID();
        put(5, "Tallinn");

        entries.put(id, Sample.event(other, 1), new Entry("Edmonton", 1));

        assertThat(name()).isEqualTo("Edmonton");
    }

    @Test
    void of_many_first_events_at_once_the_last_one_stays() throws Exception {
        for (int round = 0; round < 30; round++) {
            var subject = UUID.randomUUID();
            var start = new CyclicBarrier(4);
            var puts =
                    IntStream.rangeClosed(1, 4)
                            .<Callable<Boolean>>mapToObj(
                                    n ->
                                            () -> {
                                                start.await();
                                                entries.put(
                                                        subject,
                                                        Sample.event(subject, n),
                                                        new Entry("Tallinn", n));
                                                return true;
                                            })
                            .toList();
            try (var threads = Executors.newFixedThreadPool(4)) {
                for (var put : threads.invokeAll(puts)) assertThat(put.get()).isTrue();
            }

            assertThat(entries.find(subject)).contains(new Entry("Tallinn", 4));
        }
    }

    private void put(long sequence, String name) {
        entries.put(id, Sample.event(id, sequence), new Entry(name, sequence));
    }

    private String name() {
        return entries.find(id).orElseThrow().name();
    }
}
