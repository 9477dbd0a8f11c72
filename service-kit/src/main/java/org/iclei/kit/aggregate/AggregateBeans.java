package org.iclei.kit.aggregate;

import io.micrometer.core.instrument.MeterRegistry;

import org.iclei.kit.envelope.Envelopes;
import org.iclei.kit.outbox.Relay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.MongoConverterConfigurationAdapter;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class AggregateBeans {

    @Bean
    AggregateStore aggregateStore(
            MongoOperations mongo,
            Relay relay,
            JsonMapper json,
            Clock clock,
            @Value("${iclei.gateway-url}") URI gateway) {
        var schemas = gateway.resolve("/schemas/");
        return new AggregateStore(mongo, new Envelopes(json, clock, schemas), relay);
    }

    @Bean
    SagaFigures sagaFigures(
            ObjectProvider<Saga> sagas, MongoOperations mongo, Clock clock, MeterRegistry metrics) {
        return new SagaFigures(sagas.stream().toList(), mongo, clock, metrics);
    }

    /** A day is stored as UTC: in the zone of one process, another would read another day. */
    @Bean
    MongoCustomConversions conversions() {
        return MongoCustomConversions.create(
                MongoConverterConfigurationAdapter::useNativeDriverJavaTimeCodecs);
    }
}
