package org.iclei.membership.history;

import org.iclei.kit.aggregate.MongoAggregates;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.trail.Trail;
import org.iclei.schema.problem.ProblemType;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The trail of one record, and whether anybody touched it. */
@Component
class RecordTrail {
    private final List<MongoAggregates<?>> kinds;

    RecordTrail(List<MongoAggregates<?>> kinds) {
        this.kinds = kinds;
    }

    /**
     * @param visible the record; nothing where the viewer sees none
     * @throws Refused NOT_FOUND
     */
    TrailView of(UUID record, Optional<?> visible) {
        if (visible.isEmpty()) {
            throw new Refused(
                    ProblemType.NOT_FOUND, "There is no record with this id that you may see.");
        }
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
