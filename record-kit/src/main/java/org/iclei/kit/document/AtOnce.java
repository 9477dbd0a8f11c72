package org.iclei.kit.document;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** So many files in memory at once and no more: who comes then is asked to come again. */
final class AtOnce {
    private final Semaphore free;

    AtOnce(int files) {
        free = new Semaphore(files);
    }

    /**
     * @throws Refused BUSY when as many are under way
     */
    <T> T one(Supplier<T> work) {
        if (!free.tryAcquire()) {
            throw new Refused(
                    ProblemType.BUSY, "Many documents are on their way right now. Try shortly.");
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
