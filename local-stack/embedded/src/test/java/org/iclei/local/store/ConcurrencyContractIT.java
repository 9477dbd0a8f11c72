package org.iclei.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

class ConcurrencyContractIT extends StoreContract {
    private static final int WRITERS = 8;
    private static final int SAVES = 100;

    @Test
    void conditional_updates_never_lose_one() throws Exception {
        cities.insertOne(
                new Document("_id", "one").append("version", 0).append("events", List.of()));

        run(WRITERS, this::saveAll);

        var after = cities.find(eq("_id", "one")).first();
        assertThat(after.getInteger("version")).isEqualTo(WRITERS * SAVES);
        assertThat(after.getList("events", Integer.class))
                .containsExactlyElementsOf(IntStream.range(0, WRITERS * SAVES).boxed().toList());
    }

    @Test
    void a_reader_sees_no_half_update() throws Exception {
        cities.insertOne(fields(0).append("_id", "one"));
        var written = new AtomicBoolean();
        Callable<Void> writer =
                () -> {
                    for (int n = 1; n <= 1000; n++) {
                        cities.updateOne(eq("_id", "one"), new Document("$set", fields(n)));
                    }
                    written.set(true);
                    return null;
                };
        Callable<Void> reader =
                () -> {
                    while (!written.get()) {
                        var seen = cities.find(eq("_id", "one")).first();
                        seen.remove("_id");
                        assertThat(Set.copyOf(seen.values())).hasSize(1);
                    }
                    return null;
                };

        runAll(List.of(writer, reader, reader, reader));
    }

    private static Document fields(int value) {
        var document = new Document();
        IntStream.range(0, 200).forEach(it -> document.append("field" + it, value));
        return document;
    }

    private Void saveAll() {
        for (int saved = 0; saved < SAVES; ) {
            int version = cities.find(eq("_id", "one")).first().getInteger("version");
            var result =
                    cities.updateOne(
                            and(eq("_id", "one"), eq("version", version)),
                            combine(inc("version", 1), push("events", version)));
            saved += (int) result.getModifiedCount();
        }
        return null;
    }

    private static void run(int times, Callable<Void> task) throws Exception {
        runAll(Collections.nCopies(times, task));
    }

    private static void runAll(List<Callable<Void>> tasks) throws Exception {
        try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            for (Future<Void> task : new ArrayList<>(threads.invokeAll(tasks))) {
                task.get();
            }
        }
    }
}
