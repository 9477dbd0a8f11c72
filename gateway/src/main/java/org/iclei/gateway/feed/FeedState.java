package org.iclei.gateway.feed;

import org.iclei.gateway.feed.log.Readers;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

/** How the log is. */
@Component
public final class FeedState {
    private final Readers readers;

    FeedState(Readers readers) {
        this.readers = readers;
    }

    /** The number of records that can be read; an error when the log does not answer. */
    public Mono<Long> records() {
        return readers.with(log -> log.extent().records());
    }
}
