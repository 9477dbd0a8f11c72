package org.iclei.local.process;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whose a folder is, and what in it a stack has made: only that is ever removed. */
public final class StackFolder {
    static final String LOCK = "lock";
    static final String REGISTER = "processes";
    static final String LOGS = "logs";

    private static final List<String> LEFT_BY_A_RUN =
            List.of(
                    "store.db",
                    "store.db.journal",
                    "broker",
                    "issuer-key.json",
                    LOGS,
                    "clock",
                    "demo-loaded");

    private StackFolder() {}

    /** Only what is new, empty, or marked by an earlier run: the rest is somebody else's. */
    public static void refuseForeign(Path folder) {
        if (Files.exists(folder) && !empty(folder) && !marked(folder)) {
            throw new StartFailure(
                    "%s holds something that is not this system's, and stays as it is."
                                    .formatted(folder)
                            + " Name a new or an empty folder, as in --data .local/second");
        }
    }

    static void wipe(Path folder) {
        try {
            for (var name : LEFT_BY_A_RUN) {
                FileSystemUtils.deleteRecursively(folder.resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean marked(Path folder) {
        return Files.isRegularFile(folder.resolve(LOCK))
                && Files.isRegularFile(folder.resolve(REGISTER));
    }

    private static boolean empty(Path folder) {
        if (!Files.isDirectory(folder)) return false;
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
