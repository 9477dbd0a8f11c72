package org.iclei.exchange.meeting.following;

import org.iclei.kit.inbox.Events;
import org.iclei.schema.Catalogue;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.membership.OrganisationSucceeded;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What is heard of cities that ended: samples of the contract, and more of their kind. */
public final class Heard {
    public static final UUID URAWA = UUID.fromString("67f10787-c073-5b68-8394-b11ebe91d213");
    public static final UUID SAITAMA = UUID.fromString("c92a54cd-3bbc-5f1b-93e8-7541c65a0ae0");
    public static final UUID HAAREN = UUID.fromString("5357dc8c-796f-5ebf-b359-45e72ea7d38f");
    public static final UUID BOXTEL = UUID.fromString("c959b906-c341-5ce9-942f-90836827c78e");

    private Heard() {}

    /** The data of a sample file, as a listener reads them. */
    static <E extends DomainEvent> E sample(Class<E> event, String name) {
        var type = Catalogue.of(event);
        var file = "/contracts/" + type.name() + "/samples/" + name + ".json";
        try (var sample = Heard.class.getResourceAsStream(file)) {
            var data = new String(sample.readAllBytes(), StandardCharsets.UTF_8);
            return new Events(new JsonMapper()).data(envelope(1, type.name(), "", data), event);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A city that ended; it and its heir are called by their ids. */
    public static OrganisationSucceeded ended(UUID city, @Nullable UUID heir, String on) {
        var successors = heir == null ? List.<UUID>of() : List.of(heir);
        var all = Stream.concat(Stream.of(city), successors.stream()).map(Heard::facts).toList();
        return new OrganisationSucceeded(
                LocalDate.parse(on), "ABSORPTION", all, city, successors, heir);
    }

    private static OrganisationFacts facts(UUID id) {
        var type = "LOCAL_GOVERNMENT";
        return new OrganisationFacts(
                id, id.toString(), null, "JP", null, type, "EAST_ASIA", "JAPAN", Map.of());
    }

    public static Envelope envelope(long sequence, OrganisationSucceeded event) {
        var type = Catalogue.of(event.getClass()).name();
        return envelope(sequence, type, event.predecessor().toString(), "{}");
    }

    static Envelope envelope(long sequence, String type, String subject, String data) {
        return new Envelope(
                UUID.randomUUID(),
                Catalogue.named(type).orElseThrow().source(),
                type,
                subject,
                Instant.parse("2021-01-02T09:00:00Z"),
                URI.create("http://localhost/schemas/" + type),
                sequence,
                "test",
                UUID.randomUUID(),
                null,
                data);
    }
}
