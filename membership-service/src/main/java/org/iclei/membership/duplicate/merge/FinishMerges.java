package org.iclei.membership.duplicate.merge;

import org.iclei.kit.envelope.Cause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Finishes what a process that died left half done; several instances may do so at once. */
@Component
class FinishMerges {
    private static final Logger log = LoggerFactory.getLogger(FinishMerges.class);

    private final Merges merges;
    private final FinishMerge finishing;

    FinishMerges(Merges merges, FinishMerge finishing) {
        this.merges = merges;
        this.finishing = finishing;
    }

    @Scheduled(fixedDelayString = "${iclei.membership.merges:1m}")
    void sweep() {
        merges.unfinished().forEach(this::finishOrLog);
    }

    /** One that cannot be finished yet does not hold up the others. */
    private void finishOrLog(UUID duplicate) {
        try {
            var merge = merges.find(duplicate).orElseThrow().state();
            finishing.finish(duplicate, merge.survivor(), Cause.ofService("membership"));
        } catch (RuntimeException e) {
            log.warn("merge.unfinished id={} cause={}", duplicate, e.getClass().getName());
        }
    }
}
