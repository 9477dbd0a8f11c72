package org.iclei.gateway.feed;

import org.iclei.schema.Catalogue;
import org.iclei.schema.Envelope;
import org.iclei.schema.EventType;
import org.iclei.schema.Visibility;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Events of a few subjects, numbered per subject, the same for the same seed. */
public final class Events {
    public static final String PAIRING = "org.iclei.exchange.pairing.agreed.v1";
    public static final String REQUESTED =
            "org.iclei.exchange.working-meeting.scheduling-requested.v1";

    private static final List<String> VISIBLE =
            Catalogue.all().stream()
                    .filter(type -> type.visibility() != Visibility.INTERNAL)
                    .map(EventType::name)
                    .toList();

    private static final Instant BEGAN = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private final Random random;
    private final Map<String, Long> sequences = new HashMap<>();

    public Events(long seed) {
        random = new Random(seed);
    }

    public List<Envelope> some(int count) {
        return Stream.generate(() -> of(VISIBLE.get(random.nextInt(VISIBLE.size()))))
                .limit(count)
                .toList();
    }

    public Envelope large(String type, int characters) {
        return with(of(type), "{\"codes\":\"" + "x".repeat(characters) + "\"}");
    }

    public static Envelope with(Envelope event, String data) {
        return new Envelope(
                event.id(),
                event.source(),
                event.type(),
                event.subject(),
                event.time(),
                event.dataschema(),
                event.sequence(),
                event.actor(),
                event.correlationId(),
                event.causationId(),
                data);
    }

    public Envelope of(String type) {
        var subject = new UUID(7, random.nextInt(9)).toString();
        var source = "/" + type.split("\\.")[2];
        return new Envelope(
                new UUID(random.nextLong(), random.nextLong()),
                source,
                type,
                subject,
                BEGAN.minusSeconds(random.nextInt(1000)),
                URI.create("http://localhost:8080/schemas/" + type + ".json"),
                sequences.merge(source + subject, 1L, Long::sum),
                "019a6cc5-e561-7327-84ae-b40b5b206b6d@CANADA",
                new UUID(1, 1),
                null,
                "{ \"occurredOn\" : \"2015-05-11\", \"n\": " + random.nextInt() + " }");
    }
}
