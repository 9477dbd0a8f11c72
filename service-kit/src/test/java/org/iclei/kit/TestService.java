package org.iclei.kit;

import org.apache.kafka.clients.admin.NewTopic;
import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.AggregatesContract.Counter;
import org.iclei.kit.aggregate.MongoAggregates;
import org.iclei.kit.aggregate.Saga;
import org.iclei.kit.inbox.Dissolved;
import org.iclei.kit.inbox.Events;
import org.iclei.kit.inbox.ProjectionListener;
import org.iclei.kit.seal.Announcement;
import org.iclei.kit.viewer.AccessTable;
import org.iclei.kit.viewer.Role;
import org.iclei.schema.exchange.PairingDissolved;
import org.iclei.schema.exchange.TrailSealed;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpMethod;
import org.springframework.kafka.config.TopicBuilder;

import java.util.Set;

/** A service without business, for the kit's own tests: it counts, and hears what it publishes. */
@ConditionalOnProperty(name = "iclei.service", havingValue = "test") // services scan this package
@Import({ThingController.class, RowController.class})
@SpringBootApplication(scanBasePackages = "org.iclei.kit")
public class TestService {

    public static final class MongoCounters extends MongoAggregates<Counter> {
        public MongoCounters(AggregateStore store) {
            super(store, "counters", Counter.class);
        }
    }

    @Bean
    MongoCounters counters(AggregateStore store) {
        return new MongoCounters(store);
    }

    @Bean
    NewTopic exchange() {
        return TopicBuilder.name("exchange").partitions(6).build();
    }

    @Bean
    Announcement sealed() {
        return TrailSealed::new;
    }

    @Bean
    Heard heard() {
        return new Heard();
    }

    @Bean
    Events.Listener hearing(Events events, Heard heard) {
        return events.listener().on(PairingDissolved.class, heard::hear);
    }

    @Bean
    Dissolved dissolved(MongoOperations mongo) {
        return new Dissolved(mongo);
    }

    @Bean
    ProjectionListener projecting(Events events, Dissolved dissolved) {
        return events.into(dissolved);
    }

    @Bean
    Saga counting() {
        return new Saga("counting", "counters", "value", Set.of(Role.OFFICE));
    }

    @Bean
    AccessTable access() {
        return new AccessTable()
                .allow(HttpMethod.GET, "/viewer", Role.values())
                .allow(HttpMethod.GET, "/fault", Role.SECRETARIAT)
                .allow(HttpMethod.GET, "/away", Role.SECRETARIAT)
                .allow(HttpMethod.GET, "/nowhere", Role.SECRETARIAT)
                .allow(HttpMethod.GET, "/things/{id}", Role.SECRETARIAT, Role.CITY)
                .allow(HttpMethod.GET, "/things", Role.SECRETARIAT)
                .allow(HttpMethod.GET, "/rows", Role.SECRETARIAT)
                .allow(HttpMethod.POST, "/things", Role.SECRETARIAT)
                .allow(HttpMethod.PUT, "/things/{id}", Role.SECRETARIAT);
    }
}
