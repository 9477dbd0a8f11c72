package org.iclei.membership.duplicate.merge;

import org.iclei.kit.envelope.Cause;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finishes what a process that died left half done; several instances may do so at once. */
@Component
class FinishMerges {
    private final Merges merges;
    private final FinishMerge finishing;

    FinishMerges(Merges merges, FinishMerge finishing) {
        this.merges = merges;
        this.finishing = finishing;
    }

    @Scheduled(fixedDelayString = "${iclei.membership.merges:1m}")
    void sweep() {
        for (var duplicate : merges.unfinished()) {
            var merge = merges.find(duplicate).orElseThrow().state();
            finishing.finish(duplicate, merge.survivor(), Cause.ofService("membership"));
        }
    }
}
