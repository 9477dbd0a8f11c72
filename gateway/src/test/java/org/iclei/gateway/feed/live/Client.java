package org.iclei.gateway.feed.live;

import org.iclei.gateway.feed.log.Cursor;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Somebody at the other end of a stream, who may stop taking. */
final class Client implements AutoCloseable {
    private final List<Frame> frames = new CopyOnWriteArrayList<>();
    private volatile boolean hesitates;
    private volatile boolean ended;
    private volatile Throwable fault;
    private Disposable connection;

    /** Takes nothing from now on. */
    Client hesitating() {
        hesitates = true;
        return this;
    }

    Client connect(Function<Function<Flux<Chunk>, Mono<Void>>, Mono<Void>> stream) {
        connection =
                stream.apply(chunks -> chunks.concatMap(this::take).then())
                        .subscribe(_ -> {}, thrown -> fault = thrown, () -> ended = true);
        return this;
    }

    private Flux<DataBuffer> take(Chunk chunk) {
        var buffers = chunk.in(DefaultDataBufferFactory.sharedInstance).doOnNext(this::read);
        return hesitates ? Flux.never() : buffers;
    }

    private void read(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        frames.add(Frame.of(bytes));
    }

    List<Frame> frames() {
        return frames;
    }

    List<Frame> events() {
        return frames.stream().filter(Frame::isEvent).toList();
    }

    List<String> ids() {
        return events().stream().map(Frame::eventId).toList();
    }

    /** The last id it was told, to resume after. */
    Cursor last() {
        return frames.stream().filter(frame -> !frame.id().isEmpty()).toList().getLast().cursor();
    }

    boolean ended() {
        return ended;
    }

    Throwable fault() {
        return fault;
    }

    @Override
    public void close() {
        connection.dispose();
    }
}
