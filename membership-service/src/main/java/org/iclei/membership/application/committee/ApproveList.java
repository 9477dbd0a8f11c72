package org.iclei.membership.application.committee;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.NewId;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.application.ApplicationProblems;
import org.iclei.membership.application.course.ApplicationRefusal;
import org.iclei.membership.office.Today;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Approves a list: one decision, an outcome per row, and a crash leaves none of it half done. */
@Component
class ApproveList {
    private static final Logger log = LoggerFactory.getLogger(ApproveList.class);

    private final CommitteeDecisions decisions;
    private final ApproveRow rows;
    private final Today today;

    ApproveList(CommitteeDecisions decisions, ApproveRow rows, Today today) {
        this.decisions = decisions;
        this.rows = rows;
        this.today = today;
    }

    /**
     * @throws Refused INVALID_VALUE when the committee has not met yet, on the day that it is where
     *     each of the applicants is served
     */
    Loaded<CommitteeDecision> approve(
            NewId id, String minute, LocalDate on, List<UUID> approved, Viewer viewer) {
        if (on.isAfter(today.latest()) || approved.stream().anyMatch(it -> rows.isToCome(on, it))) {
            throw ApplicationProblems.of(ApplicationRefusal.IN_THE_FUTURE);
        }
        var cause = Cause.of(viewer);
        var list = CommitteeDecision.of(minute, on, viewer.actor(), approved);
        decisions.create(
                id, cause, loaded -> loaded, () -> new Decision.Save<>(list, List.of(), it -> it));
        return finish(id.value(), cause);
    }

    /** What a process began that is no more. */
    @Scheduled(fixedDelayString = "${iclei.application.unfinished:1m}")
    void finishAll() {
        decisions.unfinished().forEach(this::finishOrLog);
    }

    /** A list that cannot be finished yet does not hold up the others. */
    private void finishOrLog(UUID id) {
        try {
            var by = decisions.find(id).orElseThrow().state().by();
            finish(id, new Cause(by, id, null));
        } catch (RuntimeException e) {
            log.warn("approval-list.unfinished id={} cause={}", id, e.getClass().getName());
        }
    }

    private Loaded<CommitteeDecision> finish(UUID id, Cause cause) {
        var begun = decisions.find(id).orElseThrow();
        if (!begun.state().pending()) return begun;
        var outcomes = new LinkedHashMap<UUID, CommitteeDecision.Row>();
        for (var application : begun.state().left()) {
            approved(application, begun.state(), cause)
                    .ifPresent(row -> outcomes.put(application, row));
        }
        if (outcomes.isEmpty()) return begun;
        return decisions.decide(id, cause, found -> carriedOut(found.orElseThrow(), outcomes));
    }

    /** Empty when it could not be found out: the row stays pending, and the next one is taken. */
    private Optional<CommitteeDecision.Row> approved(
            UUID application, CommitteeDecision list, Cause cause) {
        try {
            return Optional.of(rows.approve(application, list, cause));
        } catch (RuntimeException e) {
            log.warn("approval.not-recorded id={} cause={}", application, e.getClass().getName());
            return Optional.empty();
        }
    }

    private static Decision<CommitteeDecision, Loaded<CommitteeDecision>> carriedOut(
            Loaded<CommitteeDecision> found, LinkedHashMap<UUID, CommitteeDecision.Row> outcomes) {
        if (!found.state().pending()) return new Decision.Leave<>(found);
        return new Decision.Save<>(found.state().carriedOut(outcomes), List.of(), it -> it);
    }
}
