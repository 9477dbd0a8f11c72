package org.iclei.membership.dues.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.envelope.Cause;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.request.IdempotencyKey;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.dues.DuesInvoices;
import org.iclei.membership.dues.DuesProblems;
import org.iclei.membership.dues.IssueInvoice;
import org.iclei.membership.dues.IssueOutcome;
import org.iclei.membership.dues.NewInvoice;
import org.iclei.membership.dues.Period;
import org.iclei.membership.money.StatedMoney;
import org.iclei.membership.office.Today;
import org.iclei.membership.organisation.Organisations;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

@RestController
@Tag(name = "Dues")
class DuesController {
    private final DuesInvoices invoices;
    private final Organisations organisations;
    private final IssueInvoice issuing;
    private final Today today;

    DuesController(
            DuesInvoices invoices, Organisations organisations, IssueInvoice issuing, Today today) {
        this.invoices = invoices;
        this.organisations = organisations;
        this.issuing = issuing;
        this.today = today;
    }

    @Schema(name = "NewDuesInvoice")
    record NewDuesInvoice(
            UUID organisation,
            @Schema(
                            description = "Made up when left out; no two have the same.",
                            example = "2023-118")
                    @Nullable String number,
            @Schema(description = "First day that the dues are for.", example = "2023-07-01")
                    LocalDate periodFrom,
            @Schema(description = "Last day that the dues are for.", example = "2024-06-30")
                    LocalDate periodTo,
            @Schema(description = "Today when left out.", example = "2023-05-31")
                    @Nullable LocalDate issuedOn,
            @Schema(description = "Last day on which it is paid in time.", example = "2023-06-30")
                    LocalDate due,
            StatedMoney amount) {

        /**
         * @param debtor the organisation, or the one it was merged into
         */
        NewInvoice wanted(UUID debtor, LocalDate today) {
            if (periodTo.isBefore(periodFrom)) throw invalid("The period ends before it begins.");
            if (number != null && !number.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}/._-]{0,39}")) {
                throw invalid("A number has up to 40 letters, digits and / . _ -");
            }
            return new NewInvoice(
                    debtor,
                    number,
                    new Period(periodFrom, periodTo),
                    issuedOn == null ? today : issuedOn,
                    due,
                    amount.money(),
                    null);
        }

        private static Refused invalid(String detail) {
            return new Refused(ProblemType.INVALID_VALUE, detail);
        }
    }

    @PostMapping("/api/membership/v1/dues-invoices")
    @Operation(
            operationId = "issueDuesInvoice",
            summary = "Issue an invoice for dues",
            description =
                    "Its amount and currency stay as they are. Where the price is 0 there is no"
                            + " invoice: that is refused, and so is a second open invoice of one"
                            + " organisation for days of the same period, and one for who never was"
                            + " a member; an applicant is invoiced through its application.")
    ResponseEntity<InvoiceView> issue(
            Viewer viewer, IdempotencyKey key, @RequestBody NewDuesInvoice body) {
        var debtor = organisations.find(body.organisation(), viewer);
        if (debtor.isEmpty()) throw noDebtor();
        var id = key.idOf(body);
        var wanted =
                body.wanted(debtor.get().id(), today.at(debtor.get().state().place().office()));
        return switch (issuing.issue(id, wanted, debtor.get(), Cause.of(viewer))) {
            case IssueOutcome.Refused(var why) -> throw DuesProblems.of(why);
            case IssueOutcome.Issued(var invoice) ->
                    ResponseEntity.created(
                                    URI.create("/api/membership/v1/dues-invoices/" + invoice.id()))
                            .eTag(ExpectedVersion.etag(invoice.version()))
                            .body(InvoiceView.of(invoice));
        };
    }

    @GetMapping("/api/membership/v1/dues-invoices")
    @Operation(
            operationId = "listDuesInvoices",
            summary = "List invoices for dues",
            description =
                    "Those of the organisations you see. Sort by due (the default), issuedOn,"
                            + " settledOn or number.")
    ResponseEntity<Page<InvoiceView>> list(
            Viewer viewer,
            Paging paging,
            @Parameter(description = "Who owes them.") @RequestParam(required = false)
                    @Nullable UUID organisation,
            @Parameter(description = "true for those neither settled nor cancelled.")
                    @RequestParam(required = false)
                    @Nullable Boolean open) {
        var filter = new DuesInvoices.Filter(organisation, open);
        return invoices.search(filter, viewer, paging).map(InvoiceView::of).answer(paging);
    }

    @GetMapping("/api/membership/v1/dues-invoices/{id}")
    @Operation(
            operationId = "getDuesInvoice",
            summary = "Read one invoice",
            description = "The ETag names its version.")
    ResponseEntity<InvoiceView> get(Viewer viewer, @PathVariable UUID id) {
        var found = invoices.find(id, viewer).orElseThrow(DuesProblems::none);
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.etag(found.version()))
                .body(InvoiceView.of(found));
    }

    private static Refused noDebtor() {
        return new Refused(
                ProblemType.NOT_FOUND, "There is no organisation with this id that you may see.");
    }
}
