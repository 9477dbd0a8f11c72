package org.iclei.exchange;

import static org.awaitility.Awaitility.await;

import org.iclei.exchange.memberdirectory.MemberDirectory;
import org.iclei.kit.testing.Topic;
import org.iclei.schema.Catalogue;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.membership.OrganisationRegistered;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the other services publish, written to their topics by a test. */
record OtherServices(JsonMapper json, MemberDirectory directory) {
    private static final LocalDate REGISTERED = LocalDate.of(2015, 1, 1);

    /** Returns when this service knows the city. */
    void register(UUID id, String name, String country, String office) {
        if (directory.find(id).isPresent()) return;
        var type = "LOCAL_GOVERNMENT";
        var facts =
                new OrganisationFacts(
                        id, name, null, country, null, type, "EUROPE", office, Map.of());
        publish(id, new OrganisationRegistered(REGISTERED, true, List.of(facts), null, null));
        await().until(() -> directory.find(id).isPresent());
    }

    void publish(UUID subject, DomainEvent event) {
        var type = Catalogue.of(event.getClass());
        new Topic(type.service())
                .publish(
                        new Envelope(
                                UUID.randomUUID(),
                                type.source(),
                                type.name(),
                                subject.toString(),
                                Instant.now(),
                                URI.create("http://localhost/schemas/" + type.name()),
                                1,
                                "test",
                                UUID.randomUUID(),
                                null,
                                json.writeValueAsString(event)));
    }
}
