package org.iclei.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

/** What the platform needs from any store that speaks MongoDB's protocol. */
abstract class StoreContract {
    private MongoClient client;
    private MongoCollection<Document> cities;

    abstract String connectionString();

    @BeforeEach
    void connect() {
        client = MongoClients.create(connectionString());
        cities =
                client.getDatabase("contract")
                        .getCollection("cities-" + UUID.randomUUID())
                        .withWriteConcern(WriteConcern.MAJORITY)
                        .withReadConcern(ReadConcern.MAJORITY);
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void a_save_with_the_known_version_changes_state_and_pushes_events() {
        cities.insertOne(aggregate("bilbao", 1));

        var saved = cities.updateOne(saveAt("bilbao", 1), change("Bilbao", 2, 3));

        assertThat(saved.getModifiedCount()).isEqualTo(1);
        var after = cities.find(eq("_id", "bilbao")).first();
        assertThat(after.getInteger("version")).isEqualTo(2);
        assertThat(after.getEmbedded(List.of("state", "name"), String.class)).isEqualTo("Bilbao");
        assertThat(sequences(after)).containsExactly(1, 2, 3);
    }

    @Test
    void a_save_with_an_older_version_matches_nothing() {
        cities.insertOne(aggregate("bilbao", 2));

        assertThat(cities.updateOne(saveAt("bilbao", 1), change("x", 9)).getMatchedCount())
                .isZero();
    }

    @Test
    void a_save_matches_nothing_once_a_hundred_events_are_pending() {
        cities.insertOne(aggregate("bilbao", 1));
        var more = IntStream.rangeClosed(2, 100).toArray();
        assertThat(cities.updateOne(saveAt("bilbao", 1), change("x", more)).getMatchedCount())
                .isEqualTo(1);

        assertThat(cities.updateOne(saveAt("bilbao", 2), change("x", 101)).getMatchedCount())
                .isZero();
    }

    @Test
    void a_pull_takes_sent_events_and_leaves_the_version_alone() {
        cities.insertOne(aggregate("bilbao", 1));
        cities.updateOne(saveAt("bilbao", 1), change("x", 2, 3));

        cities.bulkWrite(
                List.of(
                        new UpdateOneModel<>(
                                eq("_id", "bilbao"), pull("pending", lte("sequence", 2))),
                        new UpdateOneModel<>(
                                eq("_id", "gone"), pull("pending", lte("sequence", 2)))),
                new BulkWriteOptions().ordered(false));

        var after = cities.find(eq("_id", "bilbao")).first();
        assertThat(sequences(after)).containsExactly(3);
        assertThat(after.getInteger("version")).isEqualTo(2);
    }

    @Test
    void a_batch_says_how_many_it_inserted() {
        cities.insertOne(new Document("_id", 2));
        List<Document> batch =
                List.of(new Document("_id", 1), new Document("_id", 2), new Document("_id", 3));

        assertThat(inserted(batch, true)).isEqualTo(1);
        assertThat(cities.countDocuments()).isEqualTo(2);
        cities.deleteOne(eq("_id", 1));
        assertThat(inserted(batch, false)).isEqualTo(2);
        assertThat(cities.countDocuments()).isEqualTo(3);
    }

    @Test
    void an_ordered_batch_stops_at_the_first_update_that_fails() {
        cities.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
        cities.insertMany(
                List.of(
                        new Document("_id", 1).append("code", "a"),
                        new Document("_id", 2).append("code", "b"),
                        new Document("_id", 3).append("code", "c")));

        assertThatThrownBy(
                        () ->
                                cities.bulkWrite(
                                        List.of(
                                                new UpdateOneModel<>(
                                                        eq("_id", 1), set("code", "x")),
                                                new UpdateOneModel<>(
                                                        eq("_id", 2), set("code", "c")),
                                                new UpdateOneModel<>(
                                                        eq("_id", 3), set("code", "z")))))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> {
                            assertThat(e.getWriteResult().getModifiedCount()).isEqualTo(1);
                            assertThat(e.getWriteErrors())
                                    .extracting(BulkWriteError::getIndex)
                                    .containsExactly(1);
                        });
        assertThat(cities.find().sort(new Document("_id", 1)))
                .extracting(it -> it.getString("code"))
                .containsExactly("x", "b", "c");
    }

    @Test
    void a_projection_takes_the_first_and_every_later_event_and_no_earlier_one() {
        assertThat(project("kyoto", 5).getUpsertedId()).isNotNull();
        assertThat(project("kyoto", 6).getModifiedCount()).isEqualTo(1);

        assertThatThrownBy(() -> project("kyoto", 6))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(11000));
    }

    @Test
    void a_document_without_the_inbox_key_takes_its_first_event() {
        cities.insertOne(new Document("_id", "kyoto"));

        assertThat(project("kyoto", 1).getModifiedCount()).isEqualTo(1);
    }

    @Test
    void a_slot_is_booked_once() {
        cities.insertOne(new Document("_id", "person").append("slots", List.of()));
        Bson free = and(eq("_id", "person"), new Document("slots.slot", new Document("$ne", "am")));
        Bson book = pushEach("slots", List.of(new Document("slot", "am").append("for", "wm1")));

        assertThat(cities.updateOne(free, book).getModifiedCount()).isEqualTo(1);
        assertThat(cities.updateOne(free, book).getMatchedCount()).isZero();
        cities.updateOne(
                eq("_id", "person"),
                pullByFilter(new Document("slots", new Document("for", "wm1"))));
        assertThat(cities.updateOne(free, book).getModifiedCount()).isEqualTo(1);
    }

    @Test
    void a_letter_is_claimed_by_one() {
        cities.insertOne(new Document("_id", "letter").append("claims", 0));
        var claim =
                cities.findOneAndUpdate(
                        eq("claims", 0),
                        inc("claims", 1),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));

        assertThat(claim.getInteger("claims")).isEqualTo(1);
        assertThat(cities.findOneAndUpdate(eq("claims", 0), inc("claims", 1))).isNull();
    }

    @Test
    void the_same_id_is_inserted_once() {
        cities.insertOne(aggregate("bilbao", 1));

        assertThatThrownBy(() -> cities.insertOne(aggregate("bilbao", 1)))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(11000));
    }

    @Test
    void a_unique_sparse_field_is_unique_while_it_is_set() {
        cities.createIndex(
                Indexes.ascending("active"), new IndexOptions().unique(true).sparse(true));
        cities.insertOne(new Document("_id", 1).append("active", "dues"));
        cities.insertOne(new Document("_id", 2));
        cities.insertOne(new Document("_id", 3));

        assertThatThrownBy(() -> cities.updateOne(eq("_id", 2), set("active", "dues")))
                .isInstanceOf(MongoWriteException.class);
        cities.updateOne(eq("_id", 1), new Document("$unset", new Document("active", "")));
        assertThat(cities.updateOne(eq("_id", 2), set("active", "dues")).getModifiedCount())
                .isEqualTo(1);
    }

    @Test
    void a_string_of_a_unique_array_belongs_to_one_document() {
        cities.createIndex(Indexes.ascending("taken"), new IndexOptions().unique(true));
        cities.insertOne(new Document("_id", 1).append("taken", List.of("a", "b")));

        assertThatThrownBy(
                        () ->
                                cities.insertOne(
                                        new Document("_id", 2).append("taken", List.of("b", "c"))))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void lists_are_filtered_sorted_and_paged() {
        cities.createIndex(Indexes.ascending("words"));
        cities.insertMany(
                List.of(
                        city("Aarhus", "DK", "aarhus"),
                        city("Bilbao", "ES", "bilbao", "bilbo"),
                        city("Barcelona", "ES", "barcelona"),
                        city("Kyoto", "JP", "kyoto")));

        assertThat(names(regex("words", "^b"))).containsExactly("Barcelona", "Bilbao");
        assertThat(names(in("country", "DK", "JP"))).containsExactly("Aarhus", "Kyoto");
        assertThat(names(nin("country", "DK", "JP"))).containsExactly("Barcelona", "Bilbao");
        assertThat(names(and(eq("country", "ES"), in("words", "bilbo")))).containsExactly("Bilbao");
        assertThat(cities.countDocuments(eq("country", "ES"))).isEqualTo(2);
        assertThat(cities.find().sort(descending("name")).skip(1).limit(2))
                .extracting(it -> it.getString("name"))
                .containsExactly("Bilbao", "Barcelona");
    }

    @Test
    void sub_documents_are_matched_as_one() {
        cities.insertMany(
                List.of(
                        new Document("_id", 1)
                                .append("slots", List.of(slot("am", "wm1"), slot("pm", "wm2"))),
                        new Document("_id", 2).append("slots", List.of(slot("am", "wm2")))));

        assertThat(cities.find(elemMatch("slots", and(eq("slot", "am"), eq("for", "wm2")))))
                .extracting(it -> it.getInteger("_id"))
                .containsExactly(2);
    }

    @Test
    void more_documents_than_one_batch_arrive() {
        cities.insertMany(IntStream.range(0, 250).mapToObj(it -> new Document("_id", it)).toList());

        assertThat(cities.find().batchSize(40)).hasSize(250);
    }

    private int inserted(List<Document> batch, boolean ordered) {
        var failed =
                catchThrowableOfType(
                        MongoBulkWriteException.class,
                        () -> cities.insertMany(batch, new InsertManyOptions().ordered(ordered)));
        return failed.getWriteResult().getInsertedCount();
    }

    private UpdateResult project(String id, int sequence) {
        return cities.updateOne(
                and(eq("_id", id), not(gte("inbox./membership:a", sequence))),
                set("inbox./membership:a", sequence),
                new UpdateOptions().upsert(true));
    }

    private static Bson saveAt(String id, int version) {
        return and(eq("_id", id), eq("version", version), exists("pending.99", false));
    }

    private static Bson change(String name, int... sequences) {
        return combine(
                set("state.name", name),
                inc("version", 1),
                pushEach(
                        "pending",
                        IntStream.of(sequences)
                                .mapToObj(it -> new Document("sequence", it))
                                .toList()));
    }

    private static Document aggregate(String id, int version) {
        return new Document("_id", id)
                .append("version", version)
                .append("state", new Document("name", id))
                .append("pending", List.of(new Document("sequence", 1)));
    }

    private static List<Integer> sequences(Document document) {
        return document.getList("pending", Document.class).stream()
                .map(it -> it.getInteger("sequence"))
                .toList();
    }

    private static Document city(String name, String country, String... words) {
        return new Document("_id", name.toLowerCase(Locale.ROOT))
                .append("name", name)
                .append("country", country)
                .append("words", List.of(words));
    }

    private static Document slot(String slot, String purpose) {
        return new Document("slot", slot).append("for", purpose);
    }

    private List<String> names(Bson filter) {
        return cities.find(filter)
                .sort(new Document("name", 1))
                .map(it -> it.getString("name"))
                .into(new ArrayList<>());
    }
}
