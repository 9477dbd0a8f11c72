package org.iclei.kit.document;

import static com.mongodb.client.model.Filters.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.types.Binary;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.NewId;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** The same on the embedded store and on MongoDB. */
class DocumentsIT {
    private static final int MEGABYTE = 1 << 20;

    private final Shelf shelf = new Shelf();
    private final Documents documents = shelf.documents;

    @AfterEach
    void close() {
        shelf.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {16, MEGABYTE, MEGABYTE + 1, Upload.LARGEST})
    void what_was_handed_in_is_what_comes_out(int size) {
        var stored = shelf.store(Shelf.id("a"), Files.upload(size));

        var found = documents.find(stored.id(), Shelf.RECORD).orElseThrow();
        assertThat(found).isEqualTo(stored);
        assertThat(found.size()).isEqualTo(size);
        assertThat(found.checksum()).isEqualTo(Upload.checksum(Files.pdf(size)));
        assertThat(documents.bytes(found)).isEqualTo(Files.pdf(size));
    }

    @Test
    void a_record_has_its_own_documents_only() {
        var stored = shelf.store(Shelf.id("a"), Files.upload(16));

        assertThat(documents.find(stored.id(), "pairing:another")).isEmpty();
        assertThat(documents.of("pairing:another", Shelf.PAGE).items()).isEmpty();
        assertThat(documents.of(Shelf.RECORD, Shelf.PAGE).items()).containsExactly(stored);
    }

    @Test
    void a_request_that_is_repeated_stores_one_document() {
        var id = Shelf.id("a");

        var first = shelf.store(id, Files.upload(MEGABYTE * 2));
        var second = shelf.store(id, Files.upload(MEGABYTE * 2));

        assertThat(second).isEqualTo(first);
        assertThat(shelf.rows()).isEqualTo(1);
        assertThat(shelf.chunks().countDocuments()).isEqualTo(2);
    }

    @Test
    void many_same_requests_at_once_store_one_document() throws Exception {
        var id = Shelf.id("a");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    IntStream.range(0, 8)
                            .mapToObj(
                                    _ ->
                                            threads.submit(
                                                    () -> shelf.store(id, Files.upload(3_000_000))))
                            .toList();
            for (var one : all) {
                assertThat(documents.bytes(one.get())).isEqualTo(Files.pdf(3_000_000));
            }
        }
        assertThat(shelf.rows()).isEqualTo(1);
        assertThat(shelf.chunks().countDocuments()).isEqualTo(3);
    }

    @Test
    void a_key_that_comes_again_with_other_bytes_is_refused_and_changes_nothing() {
        var id = Shelf.id("a");
        var stored = shelf.store(id, Files.upload(16));

        refused(
                ProblemType.KEY_REUSED,
                () -> shelf.store(new NewId(id.value(), "other bytes"), Files.upload(17)));
        assertThat(documents.bytes(stored)).isEqualTo(Files.pdf(16));
    }

    @Test
    void a_byte_that_was_changed_in_the_store_is_noticed_and_not_served() {
        var stored = shelf.store(Shelf.id("a"), Files.upload(MEGABYTE * 2));
        var bytes = chunk(stored, 1).get("bytes", Binary.class).getData();
        bytes[4_711] ^= 1;

        shelf.chunks().updateOne(named(stored, 1), Updates.set("bytes", new Binary(bytes)));

        refused(ProblemType.DOCUMENT_DAMAGED, () -> documents.bytes(stored));
        assertThat(shelf.metrics.counter("iclei.documents.damaged").count()).isEqualTo(1);
    }

    @Test
    void chunks_that_are_missing_or_changed_places_are_noticed() {
        var stored = shelf.store(Shelf.id("a"), Files.upload(MEGABYTE * 2));
        var first = chunk(stored, 0).get("bytes", Binary.class);
        var second = chunk(stored, 1).get("bytes", Binary.class);

        shelf.chunks().updateOne(named(stored, 0), Updates.set("bytes", second));
        shelf.chunks().updateOne(named(stored, 1), Updates.set("bytes", first));
        refused(ProblemType.DOCUMENT_DAMAGED, () -> documents.bytes(stored));

        shelf.chunks().deleteOne(named(stored, 1));
        refused(ProblemType.DOCUMENT_DAMAGED, () -> documents.bytes(stored));
    }

    @Test
    void on_the_last_day_it_is_kept_and_on_the_day_after_it_goes_with_all_its_chunks() {
        var stored = shelf.store(Shelf.id("a"), Files.upload(MEGABYTE * 2));
        var longer = shelf.storeFor(Shelf.KEPT.plusDays(1), Shelf.id("b"));

        assertThat(stored.keptUntil()).isEqualTo(Shelf.KEPT_UNTIL);
        shelf.clock.at(Shelf.KEPT_UNTIL);
        assertThat(documents.sweep()).isZero();
        assertThat(documents.bytes(stored)).hasSize(MEGABYTE * 2);

        shelf.clock.at(Shelf.KEPT_UNTIL.plusDays(1));
        assertThat(documents.sweep()).isEqualTo(1);
        assertThat(documents.find(stored.id(), Shelf.RECORD)).isEmpty();
        assertThat(shelf.chunks().countDocuments()).isEqualTo(1);
        assertThat(documents.bytes(longer)).isEqualTo(Files.pdf(16));
    }

    @Test
    void who_still_reads_a_document_that_went_is_told_so() {
        var stored = shelf.store(Shelf.id("a"), Files.upload(16));
        shelf.clock.at(Shelf.KEPT_UNTIL.plusDays(1));
        documents.sweep();

        refused(ProblemType.NOT_FOUND, () -> documents.bytes(stored));
        assertThat(shelf.metrics.counter("iclei.documents.damaged").count()).isZero();
    }

    @Test
    void what_an_interrupted_sweep_began_the_next_one_ends() {
        var stored = shelf.store(Shelf.id("a"), Files.upload(16));
        shelf.documentRows().updateMany(new Document(), Updates.set("stage", "GOING"));

        assertThat(documents.find(stored.id(), Shelf.RECORD)).isEmpty();
        refused(ProblemType.BUSY, () -> shelf.store(Shelf.id("a"), Files.upload(16)));
        assertThat(documents.sweep()).isEqualTo(1);

        assertThat(shelf.chunks().countDocuments()).isZero();
        assertThat(documents.bytes(shelf.store(Shelf.id("a"), Files.upload(16)))).hasSize(16);
    }

    @Test
    void what_is_known_of_a_document_can_be_logged_without_its_name() {
        var stored = shelf.store(Shelf.id("a"), Files.upload(16));

        assertThat(stored.name()).isEqualTo("signed.pdf");
        assertThat(stored).asString().doesNotContain("signed").contains(stored.id().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4})
    void a_document_whose_process_was_killed_is_not_visible_and_is_swept(int writes)
            throws Exception {
        KilledWriter.run(shelf.database, writes);

        assertThat(documents.of(Shelf.RECORD, Shelf.PAGE).total()).isZero();
        assertThat(documents.find(Shelf.id("a").value(), Shelf.RECORD)).isEmpty();
        assertThat(shelf.chunks().countDocuments()).isEqualTo(writes - 1);
        assertThat(documents.sweep()).as("it may still be arriving").isZero();
        shelf.clock.later(Duration.ofMinutes(61));
        assertThat(documents.sweep()).isEqualTo(1);
        assertThat(shelf.rows() + shelf.chunks().countDocuments()).isZero();
    }

    @Test
    void a_request_that_is_repeated_after_its_process_was_killed_ends_with_one_document()
            throws Exception {
        KilledWriter.run(shelf.database, 3);

        var stored = shelf.store(Shelf.id("a"), Files.upload(KilledWriter.SIZE));

        assertThat(documents.bytes(stored)).isEqualTo(Files.pdf(KilledWriter.SIZE));
        assertThat(shelf.rows()).isEqualTo(1);
        assertThat(shelf.chunks().countDocuments()).isEqualTo(3);
    }

    private Document chunk(StoredDocument stored, int n) {
        return shelf.chunks().find(named(stored, n)).first();
    }

    private static org.bson.conversions.Bson named(StoredDocument stored, int n) {
        return regex("_id", "^" + stored.id() + ":.*:" + n + "$");
    }

    private static void refused(ProblemType why, Runnable request) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(request::run)
                .matches(it -> it.type() == why);
    }
}
