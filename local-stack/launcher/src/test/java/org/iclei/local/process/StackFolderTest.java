package org.iclei.local.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class StackFolderTest {
    @TempDir Path folder;

    @Test
    void a_new_and_an_empty_folder_are_free() {
        assertThatCode(() -> StackFolder.refuseForeign(folder.resolve("new")))
                .doesNotThrowAnyException();
        assertThatCode(() -> StackFolder.refuseForeign(folder)).doesNotThrowAnyException();
    }

    @Test
    void a_folder_that_an_earlier_run_marked_is_ours_whatever_else_lies_there() throws IOException {
        new Children(folder).close();
        Files.writeString(folder.resolve("notes.txt"), "a person's");

        assertThatCode(() -> StackFolder.refuseForeign(folder)).doesNotThrowAnyException();
    }

    @Test
    void a_folder_with_one_file_of_somebody_else_is_refused() throws IOException {
        Files.writeString(folder.resolve("processes"), "how we work here");

        assertThatThrownBy(() -> StackFolder.refuseForeign(folder))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(folder.toString());
    }
}
