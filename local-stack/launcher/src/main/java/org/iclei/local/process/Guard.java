package org.iclei.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Ends the registered children as soon as the launcher is gone, even by SIGKILL. */
final class Guard implements AutoCloseable {
    /** The pipe from the launcher closes when the launcher ends, however it ends. */
    private static final String SCRIPT =
            """
            trap '' INT HUP TERM
            cat >/dev/null
            while read -r pid rest; do kill "$pid" 2>/dev/null; done <"$1"
            """;

    private final Process process;

    Guard(Path register) {
        try {
            process =
                    new ProcessBuilder("sh", "-c", SCRIPT, "guard", register.toString())
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
