package org.iclei.local.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.ValidationOptions;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.TimeUnit;

class RefusalsTest extends StoreTest {
    private static final Collation FRENCH = Collation.builder().locale("fr").build();

    @Test
    void a_partial_filter_on_a_unique_index_is_refused() {
        var unique = new IndexOptions().unique(true).partialFilterExpression(exists("active"));
        assertRefused(() -> documents.createIndex(ascending("code"), unique), "sparse");
        assertThat(documents.listIndexes()).noneMatch(it -> it.get("name").equals("code_1"));
    }

    @Test
    void an_expiry_is_refused() {
        var expiry = new IndexOptions().expireAfter(1L, TimeUnit.HOURS);
        assertRefused(() -> documents.createIndex(ascending("at"), expiry), "never expire");
    }

    @Test
    void a_collation_is_refused_wherever_it_is_asked_for() {
        var update = new Document("$set", new Document("name", "x"));
        assertRefused(() -> documents.find().collation(FRENCH).first(), "collation");
        assertRefused(
                () ->
                        documents.updateOne(
                                eq("a", 1), update, new UpdateOptions().collation(FRENCH)),
                "collation");
        assertRefused(
                () -> documents.createIndex(ascending("a"), new IndexOptions().collation(FRENCH)),
                "collation");
        assertRefused(
                () ->
                        database.createCollection(
                                "sorted", new CreateCollectionOptions().collation(FRENCH)),
                "collation");
    }

    @Test
    void a_validator_is_refused() {
        var schema = new Document("$jsonSchema", new Document("required", List.of("name")));
        var validated =
                new CreateCollectionOptions()
                        .validationOptions(new ValidationOptions().validator(schema));
        assertRefused(() -> database.createCollection("validated", validated), "not validated");
        assertThatThrownBy(
                        () ->
                                database.runCommand(
                                        new Document("collMod", "any").append("validator", schema)))
                .hasMessageContaining("validator");
    }

    @Test
    void a_schema_in_a_query_is_refused() {
        documents.insertOne(new Document("_id", 1));
        var schema = new Document("$jsonSchema", new Document("required", List.of("name")));
        assertThatThrownBy(() -> documents.find(schema).first())
                .hasMessageContaining("$jsonSchema");
    }

    @Test
    void a_unique_index_into_sub_documents_of_an_array_is_refused_when_it_meets_one() {
        documents.createIndex(ascending("slots.slot"), new IndexOptions().unique(true));
        var booked = new Document("slots", List.of(new Document("slot", "am")));
        documents.insertOne(new Document("_id", 1));
        assertRefused(() -> documents.insertOne(new Document(booked)), "slots.slot");
        assertRefused(
                () -> documents.updateOne(eq("_id", 1), new Document("$set", booked)),
                "slots.slot");
    }

    @Test
    void a_unique_index_on_sub_documents_in_an_array_is_refused_when_it_meets_one() {
        documents.createIndex(ascending("slots"), new IndexOptions().unique(true));
        var booked = new Document("slots", List.of(new Document("slot", "am")));
        assertRefused(() -> documents.insertOne(booked), "sub-documents");
    }

    @Test
    void an_index_of_the_same_name_and_other_options_is_refused() {
        documents.createIndex(ascending("code"));
        assertThatThrownBy(
                        () ->
                                documents.createIndex(
                                        ascending("code"), new IndexOptions().unique(true)))
                .hasMessageContaining("exists with other keys or options");
    }

    @Test
    void an_index_that_is_not_sorted_is_refused() {
        assertRefused(
                () -> documents.createIndex(new Document("name", "text")), "neither ascending");
    }

    @Test
    void an_index_is_not_dropped_by_name() {
        documents.createIndex(ascending("code"));
        assertRefused(() -> documents.dropIndex("code_1"), "by its keys");
    }

    @Test
    void an_update_by_pipeline_is_refused() {
        var pipeline = List.of(new Document("$set", new Document("a", 1)));
        assertRefused(() -> documents.updateOne(eq("_id", 1), pipeline), "pipeline");
        assertRefused(() -> documents.findOneAndUpdate(eq("_id", 1), pipeline), "pipeline");
    }

    @Test
    void a_sort_that_chooses_what_is_updated_is_refused() {
        var newest = new UpdateOptions().sort(new Document("at", -1));
        assertRefused(() -> documents.updateOne(eq("a", 1), set("b", 2), newest), "sort");
    }

    @Test
    void a_write_that_wants_the_disk_or_a_second_copy_is_refused() {
        var one = new Document("_id", 1);
        assertRefused(
                () -> documents.withWriteConcern(WriteConcern.JOURNALED).insertOne(one), "disk");
        assertRefused(() -> documents.withWriteConcern(WriteConcern.W2).insertOne(one), "one copy");
    }

    @Test
    void what_is_not_the_document_is_refused() {
        assertRefused(() -> documents.find().returnKey(true).first(), "whole");
        assertRefused(() -> documents.find().showRecordId(true).first(), "record id");
    }

    @Test
    void a_capped_collection_is_refused() {
        var capped = new CreateCollectionOptions().capped(true).sizeInBytes(1_000);
        assertThatThrownBy(() -> database.createCollection("capped", capped))
                .isInstanceOf(MongoException.class);
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call)
                .hasMessageContaining("Not supported by the embedded store")
                .hasMessageContaining(reason);
    }
}
