package org.iclei.membership.person;

import static com.mongodb.client.model.Filters.eq;

import com.github.f4b6a3.uuid.UuidCreator;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Date;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One document per address, kept under the address's digest, which makes it unique. */
@Component
class MongoPersons implements Persons {
    private final MongoCollection<Document> collection;
    private final Clock clock;

    MongoPersons(MongoOperations mongo, Clock clock) {
        this.collection =
                mongo.getCollection("persons")
                        .withWriteConcern(WriteConcern.MAJORITY)
                        .withReadConcern(ReadConcern.MAJORITY);
        this.clock = clock;
        collection.createIndex(Indexes.ascending("person"));
    }

    @Override
    public UUID identify(EmailAddress address) {
        var key = digest(address);
        var known = collection.find(eq("_id", key)).first();
        return known == null ? add(key, address) : person(known);
    }

    @Override
    public Optional<EmailAddress> address(UUID person) {
        var known = collection.find(eq("person", person.toString())).first();
        return Optional.ofNullable(known).map(it -> new EmailAddress(it.getString("address")));
    }

    @Override
    public void forget(UUID person) {
        collection.deleteMany(eq("person", person.toString()));
    }

    private UUID add(String key, EmailAddress address) {
        var person = UuidCreator.getTimeOrderedEpoch();
        var document =
                new Document("_id", key)
                        .append("person", person.toString())
                        .append("address", address.text())
                        .append("since", Date.from(clock.instant()));
        try {
            collection.insertOne(document);
            return person;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return person(Objects.requireNonNull(collection.find(eq("_id", key)).first()));
        }
    }

    private static UUID person(Document document) {
        return UUID.fromString(document.getString("person"));
    }

    static String digest(EmailAddress address) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            var bytes = address.text().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(sha256.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
