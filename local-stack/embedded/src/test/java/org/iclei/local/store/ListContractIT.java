package org.iclei.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Indexes;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** What lists need. */
class ListContractIT extends StoreContract {

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
    void a_page_of_many_is_the_same_part_of_the_same_order() {
        var shuffled = new ArrayList<>(IntStream.range(0, 500).boxed().toList());
        Collections.shuffle(shuffled, new Random(7));
        cities.insertMany(
                shuffled.stream()
                        .map(n -> new Document("_id", n).append("tens", n / 10).append("n", n))
                        .toList());

        var pages =
                IntStream.range(0, 100)
                        .mapToObj(page -> cities.find().sort(ascending("tens", "n")).skip(page * 5))
                        .flatMap(page -> page.limit(5).into(new ArrayList<>()).stream())
                        .map(it -> it.getInteger("_id"))
                        .toList();

        assertThat(pages).isEqualTo(IntStream.range(0, 500).boxed().toList());
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
