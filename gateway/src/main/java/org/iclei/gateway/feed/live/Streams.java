package org.iclei.gateway.feed.live;

import org.iclei.gateway.feed.Selection;
import org.iclei.gateway.feed.log.Cursor;
import org.iclei.gateway.feed.log.Start;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.springframework.context.SmartLifecycle;

import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** The streams that are open; they end before the web server waits for its last requests. */
final class Streams implements SmartLifecycle {
    private static final Duration MOMENT = Duration.ofSeconds(2);

    private final LiveLog log;
    private final Frames frames;
    private final LiveSettings settings;
    private final LiveFigures figures;
    private final Semaphore places;
    private final Set<ClientStream> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running = true;

    Streams(LiveLog log, Frames frames, LiveSettings settings, LiveFigures figures) {
        this.log = log;
        this.frames = frames;
        this.settings = settings;
        this.figures = figures;
        places = new Semaphore(settings.mostStreams());
        figures.streams(this, "live", streams -> streams.count(true));
        figures.streams(this, "catching-up", streams -> streams.count(false));
    }

    private long count(boolean live) {
        return open.stream().filter(stream -> stream.live() == live).count();
    }

    /**
     * Opens a stream and lets it be used; refuses while nothing was sent yet.
     *
     * @param left how long it may last
     */
    Mono<Void> open(
            Start start,
            Selection selection,
            Duration left,
            Function<Flux<Chunk>, Mono<Void>> use) {
        return Mono.using(
                this::place,
                _ -> log.extent().map(start::in).flatMap(from -> used(from, selection, left, use)),
                Semaphore::release);
    }

    /** Once the stream has ended, the client has a moment to take the rest. */
    private Mono<Void> used(
            Cursor from,
            Selection selection,
            Duration left,
            Function<Flux<Chunk>, Mono<Void>> use) {
        var ended = Sinks.<Void>empty();
        return use.apply(Flux.create(sink -> begin(from, selection, left, sink, ended)))
                .takeUntilOther(ended.asMono().then(Mono.delay(MOMENT)));
    }

    private Semaphore place() {
        if (running && places.tryAcquire()) return places;
        throw new Refused(
                ProblemType.STREAMS_TAKEN,
                "Wait, then resume with the last id you have; pages are served meanwhile.");
    }

    private void begin(
            Cursor from,
            Selection selection,
            Duration left,
            FluxSink<Chunk> sink,
            Sinks.Empty<Void> ended) {
        var following = log.from(from, selection);
        var stream =
                new ClientStream(following, from, left, sink, ended, frames, settings, figures);
        open.add(stream);
        sink.onDispose(
                () -> {
                    if (open.remove(stream)) stream.end(Ending.LEFT);
                });
        stream.start();
        if (!running) stream.end(Ending.STOPPED);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(stream -> stream.end(Ending.STOPPED));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
