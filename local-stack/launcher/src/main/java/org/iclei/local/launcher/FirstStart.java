package org.iclei.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Done once a folder; what fails half-way is done again, from its beginning, the next time. */
record FirstStart(Path folder) {

    void once(Runnable loading) {
        var done = folder.resolve("demo-loaded");
        if (Files.exists(done)) {
            return;
        }
        loading.run();
        try {
            Files.createFile(done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
