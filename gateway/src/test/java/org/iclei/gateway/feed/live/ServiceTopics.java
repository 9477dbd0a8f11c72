package org.iclei.gateway.feed.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.iclei.kit.testing.Backends;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** The topics that the gateway under test reads, which the services would create. */
public final class ServiceTopics {
    private ServiceTopics() {}

    public static void create() {
        for (var name : List.of("membership", "events", "exchange")) create(name);
    }

    private static void create(String name) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", Backends.broker()))) {
            admin.createTopics(List.of(new NewTopic(name, 6, (short) 1))).all().get();
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(TopicExistsException.class);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
