package org.iclei.membership.application;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.application.course.ApplicationState;
import org.iclei.membership.office.Offices;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;
import java.util.UUID;

@RestController
@Tag(name = "Applications")
class ApplicationController {
    private final Applications applications;
    private final ApplicationViews views;
    private final Offices offices;

    ApplicationController(Applications applications, ApplicationViews views, Offices offices) {
        this.applications = applications;
        this.views = views;
        this.offices = offices;
    }

    @GetMapping("/api/membership/v1/applications")
    @Operation(
            operationId = "listApplications",
            summary = "Find applications for membership",
            description =
                    "Those of the organisations you may see. Sort by receivedOn (the default),"
                            + " state or joinedOn.")
    ResponseEntity<Page<ApplicationView>> list(
            Viewer viewer,
            Paging paging,
            @RequestParam(required = false) @Nullable ApplicationState state,
            @Parameter(description = "Code of the office that serves the applicant.")
                    @RequestParam(required = false)
                    @Nullable String office,
            @RequestParam(required = false) @Nullable UUID organisation,
            @Parameter(description = "true for those whose money is to be paid back.")
                    @RequestParam(required = false)
                    @Nullable Boolean refundDue) {
        if (office != null && offices.find(office).isEmpty()) {
            throw new Refused(
                    ProblemType.MALFORMED_PARAMETER,
                    "There is no office of this code.",
                    Map.of("parameter", "office"));
        }
        var filter = new Applications.Filter(state, office, organisation, refundDue);
        return applications
                .search(filter, viewer, paging)
                .map(found -> views.of(found, viewer))
                .answer(paging);
    }

    @GetMapping("/api/membership/v1/applications/{id}")
    @Operation(
            operationId = "getApplication",
            summary = "Read one application",
            description = "The ETag names its version.")
    ResponseEntity<ApplicationView> get(Viewer viewer, @PathVariable UUID id) {
        var found = applications.find(id, viewer).orElseThrow(ApplicationProblems::none);
        return views.answer(found, viewer);
    }
}
