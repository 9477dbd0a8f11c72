package org.iclei.gateway.feed.log;

import org.iclei.kit.problem.Refused;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A few readers on threads of their own, off the event loop; more work than that is refused. */
public final class Readers implements AutoCloseable {
    private static final int THREADS = 4;
    private static final int WAITING = 64;

    private final ExecutorService threads =
            new ThreadPoolExecutor(
                    THREADS,
                    THREADS,
                    0,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(WAITING),
                    Thread.ofPlatform().daemon().name("feed-", 1).factory());
    private final Queue<LogReader> idle = new ConcurrentLinkedQueue<>();
    private final String servers;
    private final List<String> topics;

    public Readers(String servers, List<String> topics) {
        this.servers = servers;
        this.topics = List.copyOf(topics);
    }

    /**
     * Fails with a RejectedExecutionException when too much is waiting already. Who stops listening
     * does not interrupt a reader: the next one can use it.
     */
    public <T> Mono<T> with(Function<LogReader, T> work) {
        return Mono.fromFuture(
                () -> CompletableFuture.supplyAsync(() -> lent(work), threads), true);
    }

    private <T> T lent(Function<LogReader, T> work) {
        var waiting = idle.poll();
        var reader = waiting == null ? new LogReader(servers, topics) : waiting;
        try {
            var result = work.apply(reader);
            idle.add(reader);
            return result;
        } catch (Refused refused) {
            idle.add(reader);
            throw refused;
        } catch (RuntimeException broken) {
            reader.close();
            throw broken;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        for (var reader = idle.poll(); reader != null; reader = idle.poll()) reader.close();
    }
}
