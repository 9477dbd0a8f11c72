package org.iclei.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Indexes;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What a scan finds is found, and little else is looked at. */
class SecondaryIndexTest extends StoreTest {
    private static final int SIZE = 500;
    private static final List<String> COUNTRIES = List.of("CA", "DE", "EE", "JP", "ZA");

    @BeforeEach
    void fill() {
        documents.insertMany(IntStream.range(0, SIZE).mapToObj(this::city).toList());
        for (var key : List.of("place.country", "words", "pending.at", "number", "owner")) {
            documents.createIndex(Indexes.ascending(key));
        }
    }

    private Document city(int number) {
        return new Document("_id", "id-%03d".formatted(number))
                .append("number", number)
                .append("owner", owner(number))
                .append("place", new Document("country", COUNTRIES.get(number % 5)))
                .append("words", List.of("city", "w" + number, "x" + number % 50))
                .append("pending", List.of(event(number), event(number + 1000)));
    }

    private static UUID owner(int number) {
        return new UUID(7, number % 100);
    }

    private static Document event(int second) {
        return new Document("at", at(second));
    }

    private static Date at(int second) {
        return Date.from(Instant.EPOCH.plusSeconds(second));
    }

    @Test
    void an_equality_looks_at_its_own() {
        assertExamined(100, 100, eq("place.country", "EE"));
        assertExamined(0, 0, eq("place.country", "FR"));
        assertExamined(5, 5, new Document("owner", new Document("$eq", owner(7))));
    }

    @Test
    void one_of_several_looks_at_theirs() {
        assertExamined(200, 200, in("place.country", "EE", "ZA", "FR"));
        assertExamined(2, 2, in("number", 7L, 8.0));
    }

    @Test
    void a_beginning_looks_at_what_begins_so() {
        assertExamined(11, 11, regex("words", "^w49"));
        assertExamined(10, 10, regex("words", "^x49"));
        assertExamined(0, 0, regex("words", "^49"));
    }

    @Test
    void another_pattern_is_left_to_a_scan() {
        assertExamined(SIZE, 11, regex("words", "^W49", "i"));
        assertExamined(SIZE, 1, regex("words", "^w49$"));
        assertExamined(SIZE, 11, regex("words", "w49"));
    }

    @Test
    void of_several_conditions_the_narrowest_counts() {
        var wanted = and(eq("place.country", "EE"), regex("words", "^w4"), regex("words", "^x42"));

        assertExamined(10, 3, wanted);
        assertExamined(2, 1, and(wanted, in("number", 42, 7)));
    }

    @Test
    void a_bound_looks_no_further() {
        assertExamined(8, 7, lt("number", 7));
        assertExamined(8, 8, lte("number", 7));
        assertExamined(3, 2, gt("number", 497));
        assertExamined(3, 3, gte("number", 497));
        assertExamined(8, 3, and(lte("number", 7), gt("number", 4)));
    }

    @Test
    void a_bound_on_an_element_looks_no_further() {
        assertExamined(11, 10, lt("pending.at", at(10)));
        assertExamined(6, 5, gt("pending.at", at(1_494)));
    }

    @Test
    void most_of_them_are_better_scanned() {
        assertExamined(SIZE, SIZE, eq("words", "city"));
        assertExamined(SIZE, 400, ne("place.country", "EE"));
        assertExamined(SIZE, 101, or(eq("place.country", "EE"), eq("number", 0)));
    }

    @Test
    void what_is_missing_or_null_is_found_by_a_scan() {
        documents.updateOne(eq("_id", "id-007"), unset("owner"));
        documents.updateOne(eq("_id", "id-008"), set("owner", null));

        assertExamined(SIZE, 2, eq("owner", null));
        assertExamined(4, 4, eq("owner", owner(7)));
    }

    @Test
    void it_follows_every_change() {
        documents.updateOne(eq("_id", "id-002"), set("place.country", "FR"));
        documents.updateOne(eq("_id", "id-003"), push("words", "fresh"));
        documents.updateOne(eq("_id", "id-004"), pull("words", "w4"));
        documents.updateOne(eq("_id", "id-005"), pull("pending", event(5)));
        documents.deleteOne(eq("_id", "id-007"));
        documents.insertOne(city(7_000));

        assertExamined(1, 1, eq("place.country", "FR"));
        assertExamined(98, 98, eq("place.country", "EE"));
        assertExamined(1, 1, eq("words", "fresh"));
        assertExamined(0, 0, eq("words", "w4"));
        assertExamined(0, 0, eq("words", "w7"));
        assertExamined(1, 1, eq("words", "w7000"));
        assertExamined(9, 8, lt("pending.at", at(10)));
    }

    @Test
    void what_it_leaves_is_in_the_order_of_a_scan_and_sorted_when_asked() {
        assertThat(documents.find(in("words", "x7", "x3")))
                .extracting(it -> it.getInteger("number"))
                .isSorted()
                .hasSize(20);
        assertThat(
                        documents
                                .find(eq("place.country", "EE"))
                                .sort(descending("number"))
                                .skip(1)
                                .limit(2))
                .extracting(it -> it.getInteger("number"))
                .containsExactly(492, 487);
    }

    @Test
    void an_index_dropped_or_of_a_dropped_collection_leaves_nothing() {
        documents.drop();
        documents.createIndex(Indexes.ascending("words"));
        documents.insertOne(city(7));

        assertExamined(1, 1, eq("words", "w7"));
        assertExamined(1, 0, eq("words", "w8"));
    }

    private void assertExamined(int examined, int found, Bson query) {
        long before = store.examinedDocuments();
        assertThat(documents.countDocuments(new Document("$and", List.of(query)))).isEqualTo(found);
        assertThat(store.examinedDocuments() - before).isEqualTo(examined);
        assertThat(documents.find(query)).hasSize(found);
    }
}
