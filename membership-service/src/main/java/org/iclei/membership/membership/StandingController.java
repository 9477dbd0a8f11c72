package org.iclei.membership.membership;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.dues.DuesInvoices;
import org.iclei.membership.office.Today;
import org.iclei.membership.organisation.Organisations;
import org.iclei.membership.standing.Grace;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

@RestController
@Tag(name = "Standing")
class StandingController {
    private final Organisations organisations;
    private final DuesInvoices invoices;
    private final Grace grace;
    private final Today today;

    StandingController(
            Organisations organisations, DuesInvoices invoices, Grace grace, Today today) {
        this.organisations = organisations;
        this.invoices = invoices;
        this.grace = grace;
        this.today = today;
    }

    @GetMapping("/api/membership/v1/organisations/{id}/standing")
    @Operation(
            operationId = "getStanding",
            summary = "Say how a member stands on a day, and why",
            description =
                    "Computed from its dues as they are known now: a payment counts from its value"
                            + " date. Today, where it is served, unless another day is named; of"
                            + " days to come nothing is said.")
    StandingView get(
            Viewer viewer,
            @PathVariable UUID id,
            @Parameter(description = "A day that has come.", example = "2024-07-01")
                    @RequestParam(required = false)
                    @Nullable LocalDate on) {
        var found = organisations.read(id, viewer).orElseThrow(StandingController::none);
        var now = today.at(found.state().place().office());
        var day = on == null ? now : on;
        if (day.isAfter(now)) throw tooEarly(now);
        var dues = Estates.dues(invoices, found);
        var history = Histories.history(grace, found.state(), dues);
        return StandingView.of(found.id(), day, history, dues);
    }

    static Refused none() {
        return new Refused(
                ProblemType.NOT_FOUND, "There is no organisation with this id that you may see.");
    }

    private static Refused tooEarly(LocalDate now) {
        return new Refused(
                ProblemType.MALFORMED_PARAMETER,
                "A standing is known up to " + now + ", not of a day to come.",
                Map.of("parameter", "on"));
    }
}
