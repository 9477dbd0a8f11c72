package org.iclei.kit.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.bson.Document;
import org.iclei.kit.testing.Backends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Set;

class SagaFiguresIT {
    private enum Step {
        ASKED,
        BOOKED,
        DONE
    }

    private static final Instant NOW = Instant.parse("2015-07-06T08:00:00Z");

    private final MongoClient client = MongoClients.create(Backends.store());
    private final MongoTemplate mongo =
            new MongoTemplate(client, Backends.freshDatabase().replaceFirst(".*/", ""));
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    /** Held here, for gauges do not hold what they ask. */
    private final SagaFigures figures =
            new SagaFigures(
                    List.of(new Saga("asking", "sagas", "step", Set.of(Step.ASKED, Step.BOOKED))),
                    mongo,
                    Clock.fixed(NOW, ZoneOffset.UTC),
                    metrics);

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void of_the_sagas_in_each_open_state_the_number_and_the_age_of_the_oldest_are_told() {
        saved(Step.ASKED, Duration.ofMinutes(2));
        saved(Step.ASKED, Duration.ofMinutes(10));
        saved(Step.DONE, Duration.ofDays(9));

        figures.count();

        assertThat(figure("open", Step.ASKED)).isEqualTo(2);
        assertThat(figure("age.seconds", Step.ASKED)).isEqualTo(600);
        assertThat(figure("open", Step.BOOKED)).isZero();
        assertThat(figure("age.seconds", Step.BOOKED)).isZero();
        assertThat(metrics.find("iclei.saga.open").tag("state", "DONE").gauge()).isNull();
    }

    private void saved(Step step, Duration ago) {
        mongo.getCollection("sagas")
                .insertOne(
                        new Document("state", new Document("step", step.name()))
                                .append("at", Date.from(NOW.minus(ago))));
    }

    private double figure(String what, Step step) {
        return metrics.get("iclei.saga." + what)
                .tags("saga", "asking", "state", step.name())
                .gauge()
                .value();
    }
}
