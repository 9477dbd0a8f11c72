package org.iclei.kit.inbox;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.config.BindingProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.core.env.PropertyResolver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Which group of this service listens to which topic, and which projection it fills. */
public final class Subscriptions {
    /**
     * @param function the bean that handles what arrives
     * @param projection the one that the group fills; null for a saga's group
     */
    public record Subscription(
            String topic, String group, String function, @Nullable Projection<?> projection) {

        /** Where the group puts aside what it cannot read. */
        public String errorTopic() {
            return ListenerFaults.errorTopic(topic, group);
        }

        /** Its offsets say how much of what was put aside has been handed back. */
        public String asideGroup() {
            return group + ".aside";
        }
    }

    private static final String CONVERTER =
            "spring.cloud.stream.kafka.bindings.%s.consumer.converter-bean-name";

    private final List<Subscription> all = new ArrayList<>();

    /** Fails when a projection has no group, or a binding the other kind's mode (ADR 34). */
    Subscriptions(
            BindingServiceProperties bindings,
            List<Projection<?>> projections,
            PropertyResolver settings,
            String service) {
        var named = new HashMap<String, Projection<?>>();
        projections.forEach(it -> named.put(service + "." + it.name(), it));
        bindings.getBindings()
                .forEach(
                        (binding, its) -> {
                            var group = its.getGroup();
                            if (group == null) return;
                            var function = binding.replaceFirst("-in-\\d+$", "");
                            var topic = its.getDestination();
                            var projection = named.remove(group);
                            checkMode(binding, its, settings, projection != null);
                            all.add(new Subscription(topic, group, function, projection));
                        });
        if (!named.isEmpty()) throw new IllegalStateException("no binding for " + named.keySet());
    }

    /** Without its converter, a batch would lose records that the framework fails to convert. */
    private static void checkMode(
            String binding, BindingProperties its, PropertyResolver settings, boolean projects) {
        var consumer = its.getConsumer();
        boolean inBatches = consumer != null && consumer.isBatchMode();
        var converter = settings.getProperty(CONVERTER.formatted(binding));
        if (inBatches == projects && projects == "batches".equals(converter)) return;
        throw new IllegalStateException("batches are for projections, and for them: " + binding);
    }

    public List<Subscription> all() {
        return List.copyOf(all);
    }

    Subscription of(String group) {
        return all.stream()
                .filter(one -> one.group().equals(group))
                .findFirst()
                .orElseThrow(
                        () -> new Refused(ProblemType.NOT_FOUND, "There is no such group here."));
    }
}
