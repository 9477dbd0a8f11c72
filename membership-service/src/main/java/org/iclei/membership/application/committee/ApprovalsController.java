package org.iclei.membership.application.committee;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.IdempotencyKey;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.application.ApplicationProblems;
import org.iclei.membership.application.committee.CommitteeDecision.Outcome;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@RestController
@Tag(name = "Applications")
class ApprovalsController {
    private static final int MOST = 500;

    private final ApproveList approval;

    ApprovalsController(ApproveList approval) {
        this.approval = approval;
    }

    @Schema(name = "ApprovalList")
    record NewList(
            @Schema(description = "Reference of the minutes.", example = "GexCom 2016-03, item 4")
                    String minute,
            @Schema(description = "Day of the meeting.") LocalDate decidedOn,
            @Schema(description = "Ids of the applications approved, 1 to 500.")
                    List<UUID> applications) {}

    @Schema(name = "ApprovalListOutcome")
    record ListView(UUID id, String minute, LocalDate decidedOn, List<RowView> rows) {}

    @Schema(name = "ApprovalRow")
    record RowView(
            UUID application,
            Outcome outcome,
            @Schema(description = "The problem's type, where it was not approved.")
                    @Nullable String problem) {

        static RowView of(CommitteeDecision.Row row) {
            var why = row.why();
            var problem =
                    switch (row.outcome()) {
                        case UNKNOWN -> ProblemType.NOT_FOUND.slug();
                        case REFUSED ->
                                why == null ? null : ApplicationProblems.of(why).type().slug();
                        case PENDING, APPROVED -> null;
                    };
            return new RowView(row.application(), row.outcome(), problem);
        }
    }

    @PostMapping("/api/membership/v1/approvals")
    @Operation(
            operationId = "approveApplications",
            summary = "Record a list that the Executive Committee approved at a meeting",
            description =
                    "One decision for many applications. Each row says what became of it; one that"
                        + " is PENDING could not be touched now and is tried again every minute."
                        + " The same request again decides nothing twice.")
    ResponseEntity<ListView> approve(Viewer viewer, IdempotencyKey key, @RequestBody NewList body) {
        var named = body.applications().stream().distinct().toList();
        if (named.isEmpty() || named.size() > MOST) {
            throw new Refused(
                    ProblemType.INVALID_VALUE, "'applications' names 1 to 500 applications.");
        }
        var minute = Minute.checked(body.minute());
        var list = approval.approve(key.idOf(body), minute, body.decidedOn(), named, viewer);
        var rows = list.state().rows().stream().map(RowView::of).toList();
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new ListView(list.id(), list.state().minute(), list.state().on(), rows));
    }
}
