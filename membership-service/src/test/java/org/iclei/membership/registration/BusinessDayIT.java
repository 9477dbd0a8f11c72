package org.iclei.membership.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.iclei.membership.MembershipApi;
import org.iclei.membership.SetClock;
import org.iclei.schema.Envelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** A service that runs on the embedded stack's clock. */
@ServiceTest
class BusinessDayIT {
    @TempDir static Path folder;

    @Autowired private WebTestClient http;

    @DynamicPropertySource
    static void clock(DynamicPropertyRegistry properties) {
        properties.add("iclei.business-clock", new SetClock(folder)::file);
    }

    @Test
    void what_happens_carries_the_business_day_and_the_real_time() {
        new SetClock(folder).to("2015-07-01T12:00:00Z");
        var first = registered("Almada of the clock");
        new SetClock(folder).to("2015-10-19T12:00:00Z");
        var second = registered("Saanich of the clock");

        assertThat(first.data()).contains("\"occurredOn\":\"2015-07-01\"");
        assertThat(second.data()).contains("\"occurredOn\":\"2015-10-19\"");
        assertThat(second.time()).isCloseTo(Instant.now(), within(5, ChronoUnit.MINUTES));
    }

    private Envelope registered(String name) {
        var body =
                Map.<String, Object>of(
                        "officialName", name,
                        "country", "PT",
                        "type", "LOCAL_GOVERNMENT",
                        "servingOffice", "EUROPE");
        var answer =
                new MembershipApi(http)
                        .register(Tokens.secretariat(), UUID.randomUUID().toString(), body)
                        .expectStatus()
                        .isCreated();
        var id = UUID.fromString(MembershipApi.json(answer).get("id").asString());
        return await().until(() -> new Topic("membership").read(id), read -> !read.isEmpty())
                .getFirst();
    }
}
