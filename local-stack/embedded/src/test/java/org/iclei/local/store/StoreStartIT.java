package org.iclei.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.iclei.local.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class StoreStartIT {
    @TempDir Path folder;

    @Test
    void a_taken_port_is_named_and_the_file_let_go() {
        try (var first = EmbeddedStore.start(null, 0)) {
            var address = first.connectionString();
            int port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
            assertThatThrownBy(() -> EmbeddedStore.start(folder.resolve("store"), port))
                    .hasMessageContaining("Port " + port);
        }
        EmbeddedStore.start(folder.resolve("store"), 0).close();
        assertThat(folder.resolve("store")).exists();
    }

    @Test
    void a_process_that_cannot_start_ends_by_itself() throws Exception {
        Path folderInstead = Files.createDirectory(folder.resolve("store"));
        assertThatThrownBy(() -> ChildJvm.start(EmbeddedStore.class, "0", folderInstead.toString()))
                .hasMessageContaining("ended before it was ready");
    }
}
