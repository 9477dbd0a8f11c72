package org.iclei.gateway.feed.organisations;

import org.iclei.schema.Catalogue;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.membership.MembershipTakenOver;
import org.iclei.schema.membership.OrganisationCorrected;
import org.iclei.schema.membership.OrganisationRegistered;
import org.iclei.schema.membership.PopulationFigure;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** What happens to the organisations of a directory. */
final class Cities {
    private static final LocalDate DAY = LocalDate.of(2015, 5, 4);

    private final Random random;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<UUID, Long> sequences = new HashMap<>();

    Cities(long seed) {
        random = new Random(seed);
    }

    List<Envelope> some(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    private Envelope next() {
        var id = new UUID(random.nextLong(), random.nextInt(4));
        if (!sequences.isEmpty() && random.nextBoolean()) {
            id = List.copyOf(sequences.keySet()).get(random.nextInt(sequences.size()));
        }
        long sequence = sequences.merge(id, 1L, Long::sum);
        return sequence == 1 ? registered(id) : random.nextBoolean() ? corrected(id) : member(id);
    }

    Envelope registered(UUID id) {
        var figure = new PopulationFigure(random.nextInt(1_000_000), null, "declared");
        return of(id, 1, new OrganisationRegistered(DAY, true, facts(id), figure, null));
    }

    private Envelope corrected(UUID id) {
        return of(id, sequences.get(id), new OrganisationCorrected(DAY, facts(id), null, null));
    }

    private Envelope member(UUID id) {
        var paid = DAY.plusDays(random.nextInt(900));
        var event = new MembershipTakenOver(DAY, true, facts(id), "FULL", null, paid);
        return of(id, sequences.get(id), event);
    }

    private List<OrganisationFacts> facts(UUID id) {
        var name = "City " + random.nextInt();
        return List.of(
                new OrganisationFacts(
                        id, name, null, "CA", "AB", "LOCAL_GOVERNMENT", "NA", "CANADA", Map.of()));
    }

    private Envelope of(UUID id, long sequence, DomainEvent event) {
        var type = Catalogue.of(event.getClass());
        return new Envelope(
                new UUID(random.nextLong(), random.nextLong()),
                type.source(),
                type.name(),
                id.toString(),
                Instant.EPOCH,
                URI.create("http://localhost:8080/schemas/" + type.name()),
                sequence,
                "someone",
                new UUID(1, 1),
                null,
                json.writeValueAsString(event));
    }
}
