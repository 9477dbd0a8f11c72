package org.iclei.local.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Clients that each ask, wait for the answer and ask again, once at least.
 *
 * @param clients how many at once
 * @param lasting how long they go on
 */
public record Load(int clients, Duration lasting) {

    /** One client; closed when its time is over. */
    public interface Client extends AutoCloseable {
        void ask();

        @Override
        default void close() {}
    }

    /** Answers per second, all clients together. */
    public double perSecond(Supplier<Client> connect) {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var connected = new ArrayList<Client>();
            for (int i = 0; i < clients; i++) connected.add(connect.get());
            long start = System.nanoTime();
            long end = start + lasting.toNanos();
            var answers = new ArrayList<Future<Long>>();
            for (var client : connected) answers.add(threads.submit(() -> ask(client, end)));
            long sum = 0;
            for (var each : answers) sum += each.get();
            return sum / ((System.nanoTime() - start) / 1e9);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long ask(Client client, long end) {
        try (client) {
            long answers = 0;
            do {
                client.ask();
                answers++;
            } while (System.nanoTime() < end);
            return answers;
        }
    }
}
