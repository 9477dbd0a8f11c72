package org.iclei.kit.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.kit.Heard;
import org.iclei.kit.TestService;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.request.NewId;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Topic;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.PairingDissolved;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ServiceTest(classes = TestService.class)
class MongoAggregatesIT extends AggregatesContract {
    @Autowired Aggregates<Counter> aggregates;
    @Autowired Heard heard;

    @Override
    protected Aggregates<Counter> aggregates() {
        return aggregates;
    }

    @Test
    void every_saved_event_reaches_the_topic_once_in_order_and_leaves_its_document() {
        var id = UUID.randomUUID();
        var cause = Cause.ofService("test");
        aggregates.create(new NewId(id, "a"), cause, Loaded::state, () -> save(id, 0));
        for (int i = 1; i < 20; i++) {
            int value = i;
            aggregates.decide(id, cause, _ -> save(id, value));
        }

        await().untilAsserted(
                        () -> assertThat(aggregates.find(id).orElseThrow().pending()).isEmpty());
        assertThat(new Topic("exchange").read(id))
                .extracting(Envelope::sequence)
                .containsExactlyElementsOf(
                        java.util.stream.LongStream.rangeClosed(1, 20).boxed().toList());
        await().untilAsserted(() -> assertThat(heard.of(id.toString())).hasSize(20));
    }

    private static Decision.Save<Counter, Counter> save(UUID id, int value) {
        var day = LocalDate.of(2015, 7, 6);
        var event = new PairingDissolved(day, id, id, id, "CITY_WITHDREW", List.of());
        return new Decision.Save<>(new Counter(value, day), List.of(event), Loaded::state);
    }
}
