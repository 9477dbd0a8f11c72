package org.iclei.kit.document;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.event.CommandListener;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.bson.Document;
import org.iclei.kit.listing.Form;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.request.NewId;
import org.iclei.kit.testing.Backends;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.web.util.UriComponentsBuilder;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Documents on a store of their own, at a time that the test sets. */
final class Shelf implements AutoCloseable {
    static final String RECORD = "pairing:one";
    static final Period KEPT = Period.ofYears(10);
    static final LocalDate KEPT_UNTIL = LocalDate.of(2025, 7, 6);
    static final Paging PAGE =
            new Paging(0, 50, List.of(), UriComponentsBuilder.fromPath("/"), Form.JSON);

    static final class SetClock extends Clock {
        private Instant now = Instant.parse("2015-07-06T12:00:00Z");

        void at(LocalDate day) {
            now = day.atTime(23, 59).toInstant(ZoneOffset.UTC);
        }

        void later(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    final SetClock clock = new SetClock();
    final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    final String database;
    final Documents documents;
    private final MongoClient client;
    private final MongoTemplate mongo;

    Shelf() {
        this(Backends.freshDatabase(), new CommandListener() {});
    }

    Shelf(String database, CommandListener listener) {
        this.database = database;
        client =
                MongoClients.create(
                        MongoClientSettings.builder()
                                .applyConnectionString(new ConnectionString(database))
                                .addCommandListener(listener)
                                .build());
        mongo = new MongoTemplate(client, database.substring(database.lastIndexOf('/') + 1));
        documents = new Documents(mongo, clock, metrics);
    }

    static NewId id(String key) {
        var id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        return new NewId(id, "request of " + key);
    }

    StoredDocument store(NewId id, Upload upload) {
        return documents.store(id, upload, RECORD, "SIGNED_AGREEMENT", KEPT, "someone");
    }

    StoredDocument storeFor(Period kept, NewId id) {
        return documents.store(id, Files.upload(16), RECORD, "SIGNED_AGREEMENT", kept, "someone");
    }

    MongoCollection<Document> documentRows() {
        return mongo.getCollection("documents");
    }

    MongoCollection<Document> chunks() {
        return mongo.getCollection("documentchunks");
    }

    long rows() {
        return documentRows().countDocuments();
    }

    @Override
    public void close() {
        client.close();
    }
}
