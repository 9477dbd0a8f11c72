package org.iclei.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.cloud.stream.binder.ConsumerProperties;
import org.springframework.cloud.stream.config.BindingProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.mock.env.MockEnvironment;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;

class SubscriptionsTest {
    private static final String CONVERTER =
            "spring.cloud.stream.kafka.bindings.listener-in-0.consumer.converter-bean-name";

    private final ConsumerProperties consumer = new ConsumerProperties();
    private final MockEnvironment settings = new MockEnvironment();
    private String group = "test.dissolved";

    @Test
    void a_projection_in_batches_with_their_converter_is_a_subscription() {
        consumer.setBatchMode(true);
        settings.setProperty(CONVERTER, "batches");

        assertThat(subscriptions().all())
                .singleElement()
                .satisfies(it -> assertThat(it.projection()).isNotNull());
    }

    @Test
    void a_projection_without_batches_keeps_the_service_from_starting() {
        settings.setProperty(CONVERTER, "batches");

        assertRefused();
    }

    @Test
    void a_projection_without_their_converter_keeps_it_from_starting() {
        consumer.setBatchMode(true);

        assertRefused();
    }

    @Test
    void batches_for_anybody_else_keep_it_from_starting() {
        group = "test.saga";
        consumer.setBatchMode(true);
        settings.setProperty(CONVERTER, "batches");

        assertRefused();
    }

    @Test
    void a_projection_without_a_group_keeps_it_from_starting() {
        group = "test.saga";

        assertThatThrownBy(this::subscriptions)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test.dissolved");
    }

    private void assertRefused() {
        assertThatThrownBy(this::subscriptions)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("listener-in-0");
    }

    private Subscriptions subscriptions() {
        var binding = new BindingProperties();
        binding.setDestination("exchange");
        binding.setGroup(group);
        binding.setConsumer(consumer);
        var bindings = new BindingServiceProperties();
        bindings.setBindings(Map.of("listener-in-0", binding));
        var projections = List.<Projection<?>>of(new Dissolved(nowhere()));
        return new Subscriptions(bindings, projections, settings, "test");
    }

    /** Nobody asks the store what a projection is called. */
    private static MongoOperations nowhere() {
        return (MongoOperations)
                Proxy.newProxyInstance(
                        MongoOperations.class.getClassLoader(),
                        new Class<?>[] {MongoOperations.class},
                        (_, method, _) -> {
                            throw new UnsupportedOperationException(method.getName());
                        });
    }
}
