package org.iclei.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/** What must be unique, and what a batch says it did. */
class BatchContractIT extends StoreContract {

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
    void of_a_batch_of_upserts_in_any_order_the_one_whose_document_is_passed_over_fails_alone() {
        cities.insertOne(new Document("_id", 2).append("seen", 5));
        var upserts = IntStream.rangeClosed(1, 3).mapToObj(BatchContractIT::unseen).toList();

        assertThatThrownBy(() -> cities.bulkWrite(upserts, new BulkWriteOptions().ordered(false)))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e ->
                                assertThat(e.getWriteErrors())
                                        .extracting(
                                                BulkWriteError::getIndex, BulkWriteError::getCode)
                                        .containsExactly(tuple(1, 11000)));
        assertThat(cities.find().sort(new Document("_id", 1)))
                .extracting(it -> it.getInteger("seen"))
                .containsExactly(3, 5, 3);
    }

    private static UpdateOneModel<Document> unseen(int id) {
        return new UpdateOneModel<>(
                and(eq("_id", id), not(gte("seen", 3))),
                set("seen", 3),
                new UpdateOptions().upsert(true));
    }

    private int inserted(List<Document> batch, boolean ordered) {
        var failed =
                catchThrowableOfType(
                        MongoBulkWriteException.class,
                        () -> cities.insertMany(batch, new InsertManyOptions().ordered(ordered)));
        return failed.getWriteResult().getInsertedCount();
    }

    private static Document aggregate(String id, int version) {
        return new Document("_id", id)
                .append("version", version)
                .append("state", new Document("name", id))
                .append("pending", List.of(new Document("sequence", 1)));
    }
}
