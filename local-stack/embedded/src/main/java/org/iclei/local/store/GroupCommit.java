package org.iclei.local.store;

import org.h2.mvstore.MVStore;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Makes writes durable before they are answered, many with one commit.
 *
 * <p>A commit never sees half a write: writes share one side of a lock, a commit has the other to
 * itself. So after a kill the file holds whole commands, and every answered one.
 */
final class GroupCommit {
    private static final int COMMITS_BETWEEN_COMPACTIONS = 500;
    private static final int FILL_RATE = 60;
    private static final int BYTES_PER_COMPACTION = 4 << 20;

    private final MVStore store;
    private final ReadWriteLock commands = new ReentrantReadWriteLock();
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicLong asked = new AtomicLong();
    private final AtomicInteger unanswered = new AtomicInteger();
    private long done;
    private int sinceCompaction;

    GroupCommit(MVStore store) {
        this.store = store;
    }

    /** Runs the command and returns when what it wrote is durable. */
    <T> T write(Supplier<T> command) {
        unanswered.incrementAndGet();
        try {
            T answer;
            commands.readLock().lock();
            try {
                answer = command.get();
            } finally {
                commands.readLock().unlock();
            }
            awaitCommit();
            return answer;
        } finally {
            unanswered.decrementAndGet();
        }
    }

    /** Runs the command and returns when what it read, possibly not answered yet, is durable. */
    <T> T read(Supplier<T> command) {
        T answer = command.get();
        if (unanswered.get() > 0) {
            awaitCommit();
        }
        return answer;
    }

    private void awaitCommit() {
        long mine = asked.incrementAndGet();
        turn.lock();
        try {
            if (done < mine) {
                long all = asked.get();
                commit();
                done = all;
            }
        } finally {
            turn.unlock();
        }
    }

    private void commit() {
        commands.writeLock().lock();
        try {
            store.commit();
            if (++sinceCompaction >= COMMITS_BETWEEN_COMPACTIONS) {
                sinceCompaction = 0;
                store.compact(FILL_RATE, BYTES_PER_COMPACTION);
            }
        } finally {
            commands.writeLock().unlock();
        }
    }
}
