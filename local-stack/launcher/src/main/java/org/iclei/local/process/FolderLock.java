package org.iclei.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One launcher a folder; the system lets go of the lock when its owner dies. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    FolderLock(Path folder) {
        try {
            channel =
                    FileChannel.open(
                            folder.resolve(StackFolder.LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!taken()) {
            close();
            throw new StartFailure(
                    "The system already runs on %s. Stop it first (Ctrl-C where it was started)."
                            .formatted(folder));
        }
    }

    private boolean taken() {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
