package org.iclei.kit.aggregate;

import static com.mongodb.client.model.Accumulators.min;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoException;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.Scheduled;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many sagas wait in which state, and for how long the one that waits longest. */
final class SagaFigures {
    private static final Logger log = LoggerFactory.getLogger(SagaFigures.class);

    private record Standing(long count, long oldestSeconds) {}

    private final List<Saga> sagas;
    private final MongoOperations mongo;
    private final Clock clock;
    private volatile Map<String, Standing> standings = Map.of();

    SagaFigures(List<Saga> sagas, MongoOperations mongo, Clock clock, MeterRegistry metrics) {
        this.sagas = List.copyOf(sagas);
        this.mongo = mongo;
        this.clock = clock;
        for (var saga : sagas) {
            for (var state : saga.open()) {
                var tags = Tags.of("saga", saga.name(), "state", state.name());
                var key = saga.name() + state.name();
                metrics.gauge("iclei.saga.open", tags, this, it -> it.of(key).count);
                metrics.gauge("iclei.saga.age.seconds", tags, this, it -> it.of(key).oldestSeconds);
            }
        }
    }

    private Standing of(String key) {
        return standings.getOrDefault(key, new Standing(0, 0));
    }

    @Scheduled(fixedDelayString = "${iclei.sagas.counted:15s}")
    void count() {
        try {
            var found = new HashMap<String, Standing>();
            sagas.forEach(saga -> count(saga, found));
            standings = found;
        } catch (MongoException | DataAccessException e) {
            log.warn("sagas.uncounted cause={}", e.toString());
        }
    }

    private void count(Saga saga, Map<String, Standing> found) {
        var state = "state." + saga.field();
        var sums = group("$" + state, sum("count", 1), min("oldest", "$" + AggregateDocument.AT));
        var open = match(in(state, saga.open().stream().map(Enum::name).toList()));
        for (var one : mongo.getCollection(saga.collection()).aggregate(List.of(open, sums))) {
            var oldest = one.getDate("oldest");
            var age =
                    oldest == null
                            ? Duration.ZERO
                            : Duration.between(oldest.toInstant(), clock.instant());
            found.put(
                    saga.name() + one.getString("_id"),
                    new Standing(
                            one.get("count", Number.class).longValue(),
                            Math.max(0, age.toSeconds())));
        }
    }
}
