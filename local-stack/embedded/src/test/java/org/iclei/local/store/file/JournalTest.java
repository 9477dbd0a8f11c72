package org.iclei.local.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

class JournalTest {
    @TempDir Path folder;

    @Test
    void what_the_file_does_not_hold_yet_is_played_at_the_start() {
        var killed = killedAfter("a", "b");

        try (var found = StoreFile.open(killed)) {
            assertThat(found.documents("cities")).containsOnlyKeys("first", "a", "b");
        }
    }

    @Test
    void what_was_removed_stays_removed() {
        var store = withOneCity("store");
        store.documents("cities").put("a", new Document("_id", "a"));
        store.documents("cities").remove("a");
        store.commit();

        try (var found = StoreFile.open(copy("killed"))) {
            assertThat(found.documents("cities")).containsOnlyKeys("first");
        }
        store.close();
    }

    @Test
    void a_kill_before_the_journal_was_emptied_changes_nothing() throws IOException {
        var killed = killedAfter("a", "b");
        var journal = Path.of(killed + ".journal");
        var old = Files.readAllBytes(journal);
        StoreFile.open(killed).close();
        assertThat(journal).isEmptyFile();
        Files.write(journal, old);

        try (var found = StoreFile.open(killed)) {
            assertThat(found.documents("cities")).containsOnlyKeys("first", "a", "b");
        }
    }

    @Test
    void a_collection_that_was_dropped_since_is_passed_over() throws IOException {
        var killed = killedAfter("a", "b");
        var journal = Path.of(killed + ".journal");
        var old = Files.readAllBytes(journal);
        try (var later = StoreFile.open(killed)) {
            later.store().removeMap(later.documents("cities"));
        }
        Files.write(journal, old);

        try (var found = StoreFile.open(killed)) {
            assertThat(found.documents("cities")).isEmpty();
        }
    }

    @Test
    void of_an_append_that_a_kill_cut_short_nothing_is_played() throws IOException {
        var killed = killedAfter("a", "b");
        try (var journal =
                Files.newByteChannel(Path.of(killed + ".journal"), StandardOpenOption.WRITE)) {
            journal.truncate(journal.size() - 1);
        }

        try (var found = StoreFile.open(killed)) {
            assertThat(found.documents("cities")).containsOnlyKeys("first", "a");
        }
    }

    @Test
    void what_cannot_be_written_down_is_refused_and_leaves_no_half_of_itself() {
        var store = withOneCity("store");
        var unknown = new Document("_id", "a").append("name", "A").append("thread", new Thread());
        var cities = store.documents("cities");

        assertThatThrownBy(() -> cities.put("a", unknown)).isInstanceOf(RuntimeException.class);
        cities.put("b", new Document("_id", "b"));
        store.commit();

        try (var found = StoreFile.open(copy("killed"))) {
            assertThat(found.documents("cities")).containsOnlyKeys("first", "b");
        }
        store.close();
    }

    /** Each commit is an append of its own. */
    private Path killedAfter(String... cities) {
        try (var store = withOneCity("store")) {
            for (var city : cities) {
                store.documents("cities").put(city, new Document("_id", city));
                store.commit();
            }
            return copy("killed");
        }
    }

    private StoreFile withOneCity(String name) {
        var store = StoreFile.open(folder.resolve(name));
        store.documents("cities").put("first", new Document("_id", "first"));
        store.commit();
        return store;
    }

    private Path copy(String name) {
        var copy = folder.resolve(name);
        try {
            Files.copy(folder.resolve("store"), copy);
            Files.copy(folder.resolve("store.journal"), Path.of(copy + ".journal"));
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
