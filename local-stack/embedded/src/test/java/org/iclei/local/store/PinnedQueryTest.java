package org.iclei.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Updates.inc;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class PinnedQueryTest extends StoreTest {
    private static final int SIZE = 500;

    @BeforeEach
    void fill() {
        documents.createIndex(
                Indexes.ascending("source", "number"), new IndexOptions().unique(true));
        documents.createIndex(
                Indexes.ascending("code"), new IndexOptions().unique(true).sparse(true));
        documents.insertMany(
                IntStream.range(0, SIZE)
                        .mapToObj(
                                it ->
                                        new Document("_id", "id-" + it)
                                                .append("version", 1)
                                                .append("source", "s" + it % 2)
                                                .append("number", it))
                        .toList());
        documents.updateOne(eq("_id", "id-7"), new Document("$set", new Document("code", "C7")));
    }

    @Test
    void an_id_with_a_version_is_no_scan() {
        assertExamined(1, and(eq("_id", "id-7"), eq("version", 1)), "id-7");
        assertExamined(1, new Document("_id", "id-7").append("version", 2));
    }

    @Test
    void an_id_with_room_for_events_and_a_version_is_no_scan() {
        assertExamined(
                1,
                new Document("_id", "id-7")
                        .append("pending.99", new Document("$exists", false))
                        .append("version", 1),
                "id-7");
        assertExamined(
                1, and(eq("_id", "id-7"), exists("pending.99", false), eq("version", 1)), "id-7");
    }

    @Test
    void a_save_is_no_scan() {
        long before = store.examinedDocuments();
        documents.updateOne(and(eq("_id", "id-7"), eq("version", 1)), inc("version", 1));

        assertThat(store.examinedDocuments() - before).isLessThanOrEqualTo(2);
    }

    @Test
    void an_upsert_of_what_is_not_there_is_no_scan() {
        assertExamined(0, new Document("_id", "none").append("x", new Document("$ne", 1)));
    }

    @Test
    void several_ids_with_a_condition_are_no_scan() {
        assertExamined(2, and(in("_id", "id-3", "id-4"), gt("number", 3)), "id-4");
    }

    @Test
    void all_keys_of_a_unique_index_are_no_scan() {
        assertExamined(1, and(eq("source", "s1"), eq("number", 7L), eq("version", 1)), "id-7");
        assertExamined(1, new Document("source", "s1").append("number", eqOperator(7)), "id-7");
    }

    @Test
    void a_part_of_the_keys_is_a_scan_and_finds_all() {
        assertThat(documents.countDocuments(eq("source", "s1"))).isEqualTo(SIZE / 2);
    }

    @Test
    void a_sparse_index_is_not_asked_for_what_it_leaves_out() {
        assertThat(documents.countDocuments(eq("code", null))).isEqualTo(SIZE - 1);
        assertThat(documents.countDocuments(new Document("code", inOperator("C7", null))))
                .isEqualTo(SIZE);
    }

    @Test
    void patterns_ranges_and_arrays_are_left_to_a_scan() {
        documents.insertOne(new Document("_id", "list").append("code", List.of("A", "B")));

        assertThat(documents.countDocuments(regex("_id", "^id-49"))).isEqualTo(11);
        assertThat(documents.countDocuments(gt("_id", "id-9"))).isEqualTo(11);
        assertThat(documents.countDocuments(eq("code", List.of("A", "B")))).isEqualTo(1);
        assertThat(documents.countDocuments(eq("code", "B"))).isEqualTo(1);
    }

    private void assertExamined(int expected, Bson query, String... ids) {
        long before = store.examinedDocuments();
        assertThat(documents.find(query))
                .extracting(it -> it.getString("_id"))
                .containsExactly(ids);
        assertThat(store.examinedDocuments() - before).isEqualTo(expected);
    }

    private static Document eqOperator(Object value) {
        return new Document("$eq", value);
    }

    private static Document inOperator(Object... values) {
        return new Document("$in", Arrays.asList(values));
    }
}
