package org.iclei.events;

import org.apache.kafka.clients.admin.NewTopic;
import org.iclei.kit.testing.Topic;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.membership.OrganisationRegistered;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The topics of the services next door, and what those publish there. */
@TestConfiguration(proxyBeanMethods = false)
public class Neighbours {
    private static final Map<UUID, AtomicLong> SEQUENCES = new ConcurrentHashMap<>();

    @Bean
    NewTopic exchange() {
        return new NewTopic("exchange", 6, (short) 1);
    }

    @Bean
    NewTopic membership() {
        return new NewTopic("membership", 6, (short) 1);
    }

    /** Publishes an event of exchange-service about a meeting, with its next number. */
    public static Envelope publish(UUID meeting, DomainEvent event) {
        var number = SEQUENCES.computeIfAbsent(meeting, _ -> new AtomicLong()).incrementAndGet();
        var envelope = Asked.envelope(meeting, number, event);
        new Topic("exchange").publish(envelope);
        return envelope;
    }

    /** Registers the cities of the sample plans, as the import does. */
    public static void registerCities() {
        for (var city : Asked.workingMeeting(1).organisations()) {
            var registered =
                    new OrganisationRegistered(
                            LocalDate.of(2015, 5, 4), true, List.of(city), null, null);
            new Topic("membership").publish(Asked.envelope(city.id(), 1, registered));
        }
    }
}
