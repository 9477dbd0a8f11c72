package org.iclei.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class ChildrenTest {
    @TempDir Path folder;
    private final List<String> deaths = new CopyOnWriteArrayList<>();

    @Test
    void who_ends_unasked_is_reported() {
        try (var children = new Children(folder)) {
            start(children, TestPrograms.dying("events-service"));

            await().until(() -> deaths.equals(List.of("events-service")));
        }
    }

    @Test
    void who_is_asked_to_end_is_not_reported() {
        var children = new Children(folder);
        var child = start(children, TestPrograms.mumbling("store"));

        children.close();

        assertThat(child.alive()).isFalse();
        assertThat(deaths).isEmpty();
    }

    @Test
    void all_are_ended_though_their_folder_is_gone() throws IOException {
        var children = new Children(folder);
        var store = start(children, TestPrograms.mumbling("store"));
        var broker = start(children, TestPrograms.mumbling("broker"));
        FileSystemUtils.deleteRecursively(folder);

        children.stop(List.of("broker"));
        children.close();

        assertThat(broker.alive()).isFalse();
        assertThat(store.alive()).isFalse();
    }

    @Test
    void the_register_holds_the_living_only() throws IOException {
        try (var children = new Children(folder)) {
            start(children, TestPrograms.mumbling("store"));
            start(children, TestPrograms.mumbling("broker"));
            children.kill("broker");

            assertThat(Files.readString(folder.resolve("processes")))
                    .contains("store")
                    .doesNotContain("broker");
        }
        assertThat(folder.resolve("processes")).isEmptyFile();
    }

    @Test
    void a_folder_serves_one_launcher_at_a_time() {
        try (var _ = new Children(folder)) {
            assertThatThrownBy(() -> new Children(folder))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("already runs");
        }
    }

    @Test
    void nothing_starts_after_the_end() {
        var children = new Children(folder);
        children.close();

        assertThatThrownBy(() -> start(children, TestPrograms.mumbling("store")))
                .isInstanceOf(StartFailure.class);
    }

    @Test
    void wiping_leaves_nothing_of_earlier_runs_and_everything_else() throws IOException {
        Files.createDirectories(folder.resolve("broker/topic"));
        Files.writeString(folder.resolve("store.db"), "old");
        var neighbours = Files.createDirectories(folder.resolve("bench/stack"));
        Files.writeString(neighbours.resolve("store.db"), "a neighbour's");
        Files.writeString(folder.resolve("notes.txt"), "a person's");
        try (var children = new Children(folder)) {
            children.wipe();
        }

        assertThat(folder.resolve("broker")).doesNotExist();
        assertThat(folder.resolve("store.db")).doesNotExist();
        assertThat(neighbours.resolve("store.db")).hasContent("a neighbour's");
        assertThat(folder.resolve("notes.txt")).hasContent("a person's");
    }

    private Running start(Children children, Program program) {
        return children.start(program, dead -> deaths.add(dead.program().name()));
    }
}
