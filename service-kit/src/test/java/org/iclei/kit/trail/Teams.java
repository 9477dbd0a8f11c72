package org.iclei.kit.trail;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.aggregate.MongoAggregates;
import org.iclei.kit.collection.Lease;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.envelope.Envelopes;
import org.iclei.kit.outbox.Pull;
import org.iclei.kit.outbox.Relay;
import org.iclei.kit.outbox.RelayFigures;
import org.iclei.kit.outbox.Sweep;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A service that sends people somewhere, built by hand so that a test may break its parts. */
public final class Teams implements AutoCloseable {
    public static final Cause CAUSE = Cause.ofService("test");
    static final UUID ANNA = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    static final UUID BERT = UUID.fromString("00000000-0000-0000-0000-00000000000b");

    public record Delegate(UUID person, String name, boolean funded) {}

    public record Team(String city, LocalDate since, List<Delegate> delegates) {}

    static final class MongoTeams extends MongoAggregates<Team> {
        MongoTeams(AggregateStore store) {
            super(store, "teams", Team.class);
        }
    }

    static final class Ballots extends MongoAggregates<Team> {
        Ballots(AggregateStore store) {
            super(store, "ballots", Team.class, Trailing.OPTED_OUT);
        }
    }

    private final MongoClient client;
    private final DefaultKafkaProducerFactory<byte[], byte[]> producers;
    private final MongoTemplate mongo;
    private final Clock clock = Clock.systemUTC();
    public final Pull pull = new Pull();
    public final Relay relay;
    public final Lease lease;
    public final AggregateStore store;
    final Sweep sweep;
    final MongoTeams teams;
    final Ballots ballots;
    final Trail trail;

    public Teams(String database, String broker) {
        client = MongoClients.create(database + "?uuidRepresentation=standard");
        mongo = new MongoTemplate(client, database.substring(database.lastIndexOf('/') + 1));
        producers =
                new DefaultKafkaProducerFactory<>(
                        Map.of("bootstrap.servers", broker, "max.block.ms", 500),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
        var figures = new RelayFigures(new SimpleMeterRegistry());
        relay = new Relay(new KafkaTemplate<>(producers), pull, figures);
        lease = new Lease(mongo, clock);
        // in the future, so that what was saved just now is left behind already
        sweep = new Sweep(relay, lease, figures, clock, Duration.ofSeconds(-1));
        var schemas = URI.create("http://localhost/schemas/");
        store = new AggregateStore(mongo, new Envelopes(json(), clock, schemas), relay);
        teams = new MongoTeams(store);
        ballots = new Ballots(store);
        trail = teams.trail().orElseThrow();
    }

    static Team team(String... names) {
        return team(List.of(names));
    }

    private static Team team(List<String> names) {
        var delegates = names.stream().map(name -> new Delegate(person(name), name, true)).toList();
        return new Team("Edmonton", LocalDate.of(2015, 7, 6), delegates);
    }

    private static UUID person(String name) {
        return name.startsWith("A") ? ANNA : name.startsWith("B") ? BERT : UUID.randomUUID();
    }

    void save(UUID id, Team team) {
        save(id, team, CAUSE);
    }

    void save(UUID id, Team team, Cause cause) {
        teams.decide(id, cause, _ -> new Decision.Save<>(team, List.of(), Loaded::version));
    }

    /** A team that was saved five times. */
    public UUID savedFiveTimes() {
        var id = UUID.randomUUID();
        for (int n = 1; n <= 5; n++) {
            save(id, team(IntStream.range(0, n).mapToObj(i -> "Anna" + i).toList()));
        }
        return id;
    }

    Survey survey() {
        return Trail.survey(relay.trails());
    }

    public MongoCollection<Document> documents() {
        return mongo.getCollection("teams");
    }

    public MongoCollection<Document> entries() {
        return mongo.getCollection(Entries.NAME);
    }

    Document document(UUID id) {
        return documents().find(new Document("_id", id.toString())).first();
    }

    /** Everything that the store holds, as text. */
    String everything() {
        return mongo.getCollectionNames().stream()
                .flatMap(name -> in(name).stream())
                .map(BsonDocument::toJson)
                .collect(Collectors.joining("\n"));
    }

    private List<BsonDocument> in(String collection) {
        var all = mongo.getCollection(collection).withDocumentClass(BsonDocument.class).find();
        return all.into(new ArrayList<>());
    }

    /** What waits in a document, as its process holds it in memory too. */
    List<BsonDocument> copies(UUID id) {
        return in("teams").stream()
                .filter(it -> it.getString("_id").getValue().equals(id.toString()))
                .flatMap(it -> it.getArray("trailing").stream())
                .map(BsonValue::asDocument)
                .toList();
    }

    private static JsonMapper json() {
        return JsonMapper.builder()
                .changeDefaultPropertyInclusion(
                        it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    public int waiting(UUID id) {
        return document(id).getList("trailing", Document.class).size();
    }

    @Override
    public void close() {
        relay.close();
        pull.close();
        producers.destroy();
        client.close();
    }
}
