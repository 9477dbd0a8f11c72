package org.iclei.membership.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.membership.application.committee.CommitteeDecisions;
import org.iclei.membership.reach.ReachStatements;
import org.iclei.membership.succession.Successions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** What headquarters decided or stated for the whole network, so that it belongs to no office. */
@RestController
@Tag(name = "History")
class DecisionHistoryController {
    private static final String SUCCESSION = "/api/membership/v1/successions/{id}/trail";
    private static final String APPROVALS = "/api/membership/v1/approvals/{id}/trail";
    private static final String STATEMENT = "/api/membership/v1/reach-statements/{id}/trail";

    private final Successions successions;
    private final CommitteeDecisions decisions;
    private final ReachStatements statements;
    private final RecordTrail trail;

    DecisionHistoryController(
            Successions successions,
            CommitteeDecisions decisions,
            ReachStatements statements,
            RecordTrail trail) {
        this.successions = successions;
        this.decisions = decisions;
        this.statements = statements;
        this.trail = trail;
    }

    @GetMapping(SUCCESSION)
    @Operation(
            operationId = "readTrailOfSuccession",
            summary = "Read what happened to a succession",
            description = HistoryController.WHAT)
    TrailView ofSuccession(@PathVariable UUID id) {
        return trail.of(id, successions.find(id));
    }

    @GetMapping(path = SUCCESSION, produces = TrailFile.CSV)
    @Operation(hidden = true)
    ResponseEntity<byte[]> fileOfSuccession(@PathVariable UUID id) {
        return TrailFile.answer(id, ofSuccession(id));
    }

    @GetMapping(APPROVALS)
    @Operation(
            operationId = "readTrailOfApprovals",
            summary = "Read what happened to a list that the Executive Committee approved",
            description = HistoryController.WHAT)
    TrailView ofApprovals(@PathVariable UUID id) {
        return trail.of(id, decisions.find(id));
    }

    @GetMapping(path = APPROVALS, produces = TrailFile.CSV)
    @Operation(hidden = true)
    ResponseEntity<byte[]> fileOfApprovals(@PathVariable UUID id) {
        return TrailFile.answer(id, ofApprovals(id));
    }

    @GetMapping(STATEMENT)
    @Operation(
            operationId = "readTrailOfReachStatement",
            summary = "Read what happened to a statement of reach",
            description = HistoryController.WHAT)
    TrailView ofStatement(@PathVariable UUID id) {
        return trail.of(id, statements.find(id));
    }

    @GetMapping(path = STATEMENT, produces = TrailFile.CSV)
    @Operation(hidden = true)
    ResponseEntity<byte[]> fileOfStatement(@PathVariable UUID id) {
        return TrailFile.answer(id, ofStatement(id));
    }
}
