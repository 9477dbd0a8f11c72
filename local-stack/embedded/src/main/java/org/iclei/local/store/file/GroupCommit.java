package org.iclei.local.store.file;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Makes writes durable before they are answered, many with one commit.
 *
 * <p>A commit never sees half a write: writes share one side of a lock, a commit has the other to
 * itself. So after a kill the files hold whole commands, and every answered one.
 */
public final class GroupCommit {
    private final StoreFile file;
    private final ReadWriteLock commands = new ReentrantReadWriteLock();
    private final AtomicBoolean committing = new AtomicBoolean();
    private final AtomicLong begun = new AtomicLong();
    private volatile long durable;
    private final AtomicReference<CompletableFuture<Void>> ended =
            new AtomicReference<>(new CompletableFuture<>());

    public GroupCommit(StoreFile file) {
        this.file = file;
    }

    /** Runs the command and returns when what it wrote is durable. */
    public <T> T write(Supplier<T> command) {
        long mine;
        T answer;
        commands.readLock().lock();
        try {
            mine = begun.incrementAndGet();
            answer = command.get();
        } finally {
            commands.readLock().unlock();
        }
        await(mine);
        return answer;
    }

    /** Runs the command and returns when what it read, possibly not answered yet, is durable. */
    public <T> T read(Supplier<T> command) {
        T answer = command.get();
        await(begun.get());
        return answer;
    }

    /**
     * Returns when so many of the writes that were begun are durable. One thread commits for all;
     * the others wake together when it is done, not one after the other.
     */
    private void await(long writes) {
        while (durable < writes) {
            var underWay = ended.get();
            if (committing.compareAndSet(false, true)) {
                try {
                    commit();
                } finally {
                    committing.set(false);
                    // after the turn is free: who waits on the next one has a committer before it
                    ended.getAndSet(new CompletableFuture<>()).complete(null);
                }
            } else {
                underWay.join();
            }
        }
    }

    private void commit() {
        commands.writeLock().lock();
        try {
            long all = begun.get();
            file.commit();
            durable = all;
        } finally {
            commands.writeLock().unlock();
        }
    }
}
