package org.iclei.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class LockFileTest {
    @TempDir private Path folder;

    @BeforeEach
    void one_locked_sample() throws IOException {
        Files.createDirectories(folder.resolve("samples"));
        Files.writeString(folder.resolve("samples/one.json"), "{}");
        new LockFile(folder).lockNewFiles();
    }

    @Test
    void every_contract_is_locked_and_unchanged() throws IOException {
        var lock = new LockFile(Contract.ROOT);
        if ("write".equals(System.getProperty("contracts.lock"))) {
            lock.lockNewFiles();
        }

        assertThat(lock.complaints()).isEmpty();
    }

    @Test
    void an_unchanged_folder_has_no_complaints() throws IOException {
        assertThat(new LockFile(folder).complaints()).isEmpty();
    }

    @Test
    void a_locked_file_that_changed_is_named() throws IOException {
        Files.writeString(folder.resolve("samples/one.json"), "{ }");

        assertThat(new LockFile(folder).complaints())
                .containsExactly("samples/one.json is locked and has changed");
    }

    @Test
    void a_locked_file_that_vanished_is_named() throws IOException {
        Files.delete(folder.resolve("samples/one.json"));

        assertThat(new LockFile(folder).complaints())
                .containsExactly("samples/one.json is locked and has vanished");
    }

    @Test
    void a_new_file_is_named_with_the_command_that_locks_it() throws IOException {
        Files.writeString(folder.resolve("schema.1.json"), "{}");

        assertThat(new LockFile(folder).complaints())
                .containsExactly("schema.1.json is not locked: " + LockFile.COMMAND);
    }

    @Test
    void locking_again_does_not_forgive_a_change() throws IOException {
        Files.writeString(folder.resolve("samples/one.json"), "{ }");

        new LockFile(folder).lockNewFiles();

        assertThat(new LockFile(folder).complaints()).hasSize(1);
    }
}
