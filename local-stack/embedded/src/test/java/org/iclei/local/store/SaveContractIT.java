package org.iclei.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/** What a save, a pull and a projection of the platform need. */
class SaveContractIT extends StoreContract {

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
}
