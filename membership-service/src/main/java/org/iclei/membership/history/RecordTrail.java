package org.iclei.membership.history;

import org.iclei.kit.aggregate.MongoAggregates;
import org.iclei.kit.trail.Trail;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** The trail of one record, and whether anybody touched it. */
@Component
class RecordTrail {
    private final List<MongoAggregates<?>> kinds;

    RecordTrail(List<MongoAggregates<?>> kinds) {
        this.kinds = kinds;
    }

    /**
     * @param record one that exists
     */
    TrailView of(UUID record) {
        var trail = trailOf(record);
        var entries = trail.of(record).stream().map(ShownEntry::of).toList();
        return TrailView.of(entries, trail.verify(record));
    }

    /** Of two kinds under one id, such as a duplicate and its merging, one keeps a trail. */
    private Trail trailOf(UUID record) {
        return kinds.stream()
                .filter(kind -> kind.trail().isPresent() && kind.find(record).isPresent())
                .findFirst()
                .flatMap(MongoAggregates::trail)
                .orElseThrow(() -> new IllegalArgumentException("no trail of " + record));
    }
}
