package org.iclei.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The children of one folder. Those of an earlier, killed launcher are ended first. */
public final class Children implements AutoCloseable {
    private final Path folder;
    private final FolderLock lock;
    private final Register register;
    private final List<String> leftovers;
    private final Guard guard;
    private final Map<String, Running> running = new LinkedHashMap<>();
    private boolean closed;

    public Children(Path folder) {
        try {
            this.folder = Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lock = new FolderLock(folder);
        register = new Register(folder.resolve(StackFolder.REGISTER));
        leftovers = register.endLeftovers();
        register.write(List.of());
        guard = new Guard(register.file());
    }

    /** Names of what was still running from an earlier time, and no longer is. */
    public List<String> leftovers() {
        return leftovers;
    }

    /** Removes what earlier runs left; whatever else lies there stays. */
    public void wipe() {
        StackFolder.wipe(folder);
    }

    /**
     * @param onDeath told when it ends without being asked to
     */
    public synchronized Running start(Program program, Consumer<Running> onDeath) {
        if (closed) {
            throw new StartFailure("Stopped before %s was started.".formatted(program.name()));
        }
        var child = Running.start(program, folder);
        running.put(program.name(), child);
        register.write(running.values());
        child.onExit(() -> reportUnlessAsked(child, onDeath));
        return child;
    }

    public synchronized boolean any() {
        return !running.isEmpty();
    }

    /** Asks all of them to end, then waits for each. */
    public void stop(Collection<String> names) {
        var leaving = names.stream().map(this::forget).flatMap(List::stream).toList();
        leaving.forEach(Running::askToStop);
        leaving.forEach(Running::awaitEnd);
        noteEnds();
    }

    /** Without a chance to say goodbye, as in a power cut. */
    public void kill(String name) {
        forget(name).forEach(Running::kill);
        noteEnds();
    }

    @Override
    public void close() {
        List<String> all;
        synchronized (this) {
            closed = true;
            all = List.copyOf(running.keySet());
        }
        stop(all);
        guard.close();
        lock.close();
    }

    private void reportUnlessAsked(Running child, Consumer<Running> onDeath) {
        boolean unasked;
        synchronized (this) {
            unasked = !closed && running.remove(child.program().name(), child);
        }
        if (unasked) {
            noteEnds();
            onDeath.accept(child);
        }
    }

    private synchronized List<Running> forget(String name) {
        var child = running.remove(name);
        return child == null ? List.of() : List.of(child);
    }

    /**
     * A folder that is full or gone keeps nobody running and hides no death: whoever stands in the
     * register and has ended is passed over by the next start.
     */
    private synchronized void noteEnds() {
        try {
            register.write(running.values());
        } catch (UncheckedIOException e) {
            System.err.println("Not noted that a process ended: " + e.getMessage());
        }
    }
}
