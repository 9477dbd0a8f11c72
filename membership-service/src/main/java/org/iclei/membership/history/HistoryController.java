package org.iclei.membership.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.application.Applications;
import org.iclei.membership.dues.DuesInvoices;
import org.iclei.membership.organisation.Organisations;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

@RestController
@Tag(name = "History")
class HistoryController {
    static final String WHAT =
            "Every save with who made it, when, and each value before and after; values that were"
                    + " erased are marked. Says also whether the trail is whole. With Accept:"
                    + " text/csv it comes as a file, a row for each value. What is worked out from"
                    + " the names, to find them by, is left out.";
    private static final String ORGANISATION = "/api/membership/v1/organisations/{id}/trail";
    private static final String INVOICE = "/api/membership/v1/dues-invoices/{id}/trail";
    private static final String APPLICATION = "/api/membership/v1/applications/{id}/trail";

    private final Organisations organisations;
    private final DuesInvoices invoices;
    private final Applications applications;
    private final RecordTrail trail;

    HistoryController(
            Organisations organisations,
            DuesInvoices invoices,
            Applications applications,
            RecordTrail trail) {
        this.organisations = organisations;
        this.invoices = invoices;
        this.applications = applications;
        this.trail = trail;
    }

    @GetMapping(ORGANISATION)
    @Operation(
            operationId = "readTrailOfOrganisation",
            summary = "Read what happened to an organisation",
            description = WHAT)
    TrailView ofOrganisation(Viewer viewer, @PathVariable UUID id) {
        return trail.of(id, organisations.find(id, viewer));
    }

    @GetMapping(path = ORGANISATION, produces = TrailFile.CSV)
    @Operation(hidden = true)
    ResponseEntity<byte[]> fileOfOrganisation(Viewer viewer, @PathVariable UUID id) {
        return TrailFile.answer(id, ofOrganisation(viewer, id));
    }

    @GetMapping(INVOICE)
    @Operation(
            operationId = "readTrailOfDuesInvoice",
            summary = "Read what happened to an invoice",
            description = WHAT)
    TrailView ofInvoice(Viewer viewer, @PathVariable UUID id) {
        return trail.of(id, invoices.find(id, viewer));
    }

    @GetMapping(path = INVOICE, produces = TrailFile.CSV)
    @Operation(hidden = true)
    ResponseEntity<byte[]> fileOfInvoice(Viewer viewer, @PathVariable UUID id) {
        return TrailFile.answer(id, ofInvoice(viewer, id));
    }

    @GetMapping(APPLICATION)
    @Operation(
            operationId = "readTrailOfApplication",
            summary = "Read what happened to an application",
            description = WHAT)
    TrailView ofApplication(Viewer viewer, @PathVariable UUID id) {
        return trail.of(id, applications.find(id, viewer));
    }

    @GetMapping(path = APPLICATION, produces = TrailFile.CSV)
    @Operation(hidden = true)
    ResponseEntity<byte[]> fileOfApplication(Viewer viewer, @PathVariable UUID id) {
        return TrailFile.answer(id, ofApplication(viewer, id));
    }
}
