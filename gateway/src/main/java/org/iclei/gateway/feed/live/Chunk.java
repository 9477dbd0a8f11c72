package org.iclei.gateway.feed.live;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;

import reactor.core.publisher.Flux;

import java.util.List;

/**
 * Frames that are written together.
 *
 * @param taken told when what was sent before is written and this is next
 */
record Chunk(List<byte[]> frames, Runnable taken) {

    Flux<DataBuffer> in(DataBufferFactory buffers) {
        return Flux.defer(
                () -> {
                    taken.run();
                    return Flux.fromIterable(frames).map(buffers::wrap);
                });
    }
}
