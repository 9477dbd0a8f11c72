package org.iclei.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.iclei.kit.envelope.KafkaEnvelopes;
import org.iclei.kit.observation.Duplicates;
import org.iclei.kit.testing.Backends;
import org.iclei.kit.testing.Sample;
import org.iclei.schema.Envelope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

class ProjectionListenerIT {
    private static final String UNHEARD = "org.iclei.exchange.pairing.agreed.v1";

    /** How many statements each command had. */
    private final List<Integer> updates = new CopyOnWriteArrayList<>();

    private final MongoClient client =
            MongoClients.create(
                    MongoClientSettings.builder()
                            .applyConnectionString(new ConnectionString(Backends.store()))
                            .addCommandListener(new Updates())
                            .build());
    private final Dissolved projection =
            new Dissolved(new MongoTemplate(client, "listener" + UUID.randomUUID()));
    private final ProjectionListener listener =
            new Events(JsonMapper.builder().build()).into(projection);
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    private final class Updates implements CommandListener {
        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (!event.getCommandName().equals("update")) return;
            updates.add(event.getCommand().getArray("updates").size());
        }
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void what_arrives_together_is_written_with_one_command() {
        listener.accept(records(Sample.event(one, 1), Sample.event(other, 1)));

        assertThat(updates).containsExactly(2);
        assertThat(projection.all()).hasSize(2);
    }

    @Test
    void of_two_events_of_one_subject_only_the_later_one_is_written_and_neither_is_a_duplicate() {
        boolean dropped = dropped(Sample.event(one, 1), Sample.event(one, 2));

        assertThat(dropped).isFalse();
        assertThat(updates).containsExactly(1);
        assertThat(projection.find(one)).map(Dissolved.Entry::sequence).contains(2L);
    }

    @Test
    void the_same_event_twice_among_them_is_a_duplicate() {
        assertThat(dropped(Sample.event(one, 1), Sample.event(one, 1))).isTrue();
    }

    @Test
    void an_older_one_behind_a_later_one_changes_nothing_and_is_counted() {
        assertThat(dropped(Sample.event(one, 2), Sample.event(one, 1))).isTrue();
        assertThat(projection.find(one)).map(Dissolved.Entry::sequence).contains(2L);
    }

    @Test
    void what_was_seen_before_is_dropped_and_its_neighbour_is_kept() {
        listener.accept(records(Sample.event(one, 1)));

        assertThat(dropped(Sample.event(one, 1), Sample.event(other, 1))).isTrue();
        assertThat(projection.find(other)).isPresent();
    }

    @Test
    void the_first_that_fails_is_named_and_those_before_it_are_written() {
        var batch =
                List.of(
                        record(Sample.event(one, 1), Sample.event(one, 1).data()),
                        record(Sample.event(other, 1), "{"),
                        record(Sample.event(other, 2), Sample.event(other, 2).data()));

        assertThatThrownBy(() -> listener.accept(MessageBuilder.withPayload(batch).build()))
                .isInstanceOfSatisfying(
                        BatchListenerFailedException.class,
                        it -> assertThat(it.getIndex()).isEqualTo(1));
        assertThat(projection.find(one)).isPresent();
        assertThat(projection.find(other)).isEmpty();
    }

    @Test
    void what_it_does_not_hear_is_not_read() {
        var unheard = record(Sample.event(other, 1), "{");
        unheard.headers().remove("ce_type");
        unheard.headers().add("ce_type", UNHEARD.getBytes(UTF_8));
        var heard = record(Sample.event(one, 1), Sample.event(one, 1).data());

        listener.accept(MessageBuilder.withPayload(List.of(unheard, heard)).build());

        assertThat(projection.all()).extracting(Dissolved.Entry::pairing).containsOnly("" + one);
    }

    @Test
    void when_the_store_is_away_all_of_them_are_handed_over_again() {
        client.close();

        assertThatThrownBy(
                        () ->
                                listener.accept(
                                        records(Sample.event(one, 1), Sample.event(other, 1))))
                .isInstanceOfSatisfying(
                        BatchListenerFailedException.class,
                        it -> assertThat(it.getIndex()).isZero());
    }

    private boolean dropped(Envelope... events) {
        return Duplicates.metIn(() -> listener.accept(records(events)));
    }

    private static Message<List<ConsumerRecord<byte[], byte[]>>> records(Envelope... events) {
        return MessageBuilder.<List<ConsumerRecord<byte[], byte[]>>>withPayload(
                        Stream.of(events).map(it -> record(it, it.data())).toList())
                .build();
    }

    private static ConsumerRecord<byte[], byte[]> record(Envelope event, String data) {
        var record =
                new ConsumerRecord<>(
                        "exchange", 0, 0, event.subject().getBytes(UTF_8), data.getBytes(UTF_8));
        KafkaEnvelopes.headers(event).forEach((name, value) -> record.headers().add(name, value));
        return record;
    }
}
