package org.iclei.membership.dues.settlement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.dues.Payment;
import org.iclei.membership.dues.ledger.InvoiceView;
import org.iclei.membership.money.StatedMoney;
import org.iclei.schema.problem.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.UUID;

@RestController
@RequestMapping("/api/membership/v1/dues-invoices/{id}")
@Tag(name = "Dues")
class SettlementController {
    private final RecordPayment payments;
    private final ReversePayment reversals;
    private final WaiveInvoice waivers;
    private final CancelInvoice cancellations;

    SettlementController(
            RecordPayment payments,
            ReversePayment reversals,
            WaiveInvoice waivers,
            CancelInvoice cancellations) {
        this.payments = payments;
        this.reversals = reversals;
        this.waivers = waivers;
        this.cancellations = cancellations;
    }

    @Schema(name = "NewPayment")
    record NewPayment(
            @Schema(
                            description = "The bank's, by which the same payment is recognised.",
                            example = "2024-07-15-000123")
                    String reference,
            StatedMoney amount,
            @Schema(description = "From which day it counts.", example = "2024-07-15")
                    LocalDate valueDate) {

        Payment payment() {
            if (!reference.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,79}")) {
                throw new Refused(
                        ProblemType.INVALID_VALUE,
                        "A reference has up to 80 letters, digits and . _ -");
            }
            return Payment.of(reference, amount.money(), valueDate);
        }
    }

    @PostMapping("/payments")
    @Operation(
            operationId = "recordPayment",
            summary = "Record that money arrived",
            description =
                    "It counts from its value date, which may lie in the past. The same reference"
                            + " again changes nothing. What is more than owed is kept and shown as"
                            + " 'overpaid'; another currency than the invoice's is refused. A"
                            + " cancelled invoice takes money only for an application, where it"
                            + " may come after the end.")
    ResponseEntity<InvoiceView> pay(
            Viewer viewer, @PathVariable UUID id, @RequestBody NewPayment body) {
        return answer(payments.record(id, body.payment(), viewer));
    }

    @PostMapping("/payments/{reference}/reversal")
    @Operation(
            operationId = "reversePayment",
            summary = "Take a payment back",
            description =
                    "The bank returned it, or it was a mistake: it then never counted. The invoice"
                            + " may be open again.")
    ResponseEntity<InvoiceView> reverse(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @PathVariable String reference) {
        return answer(reversals.reverse(id, version.value(), reference, viewer));
    }

    @PostMapping("/waiver")
    @Operation(
            operationId = "waiveDuesInvoice",
            summary = "Give up what is still open",
            description = "A waiver settles like a payment, from today.")
    ResponseEntity<InvoiceView> waive(
            Viewer viewer, ExpectedVersion version, @PathVariable UUID id) {
        return answer(waivers.waive(id, version.value(), viewer));
    }

    @PostMapping("/cancellation")
    @Operation(
            operationId = "cancelDuesInvoice",
            summary = "Withdraw an invoice that should not have been issued",
            description = "It was then never owed. What was paid is kept, as 'overpaid'.")
    ResponseEntity<InvoiceView> cancel(
            Viewer viewer, ExpectedVersion version, @PathVariable UUID id) {
        return answer(cancellations.cancel(id, version.value(), viewer));
    }

    private static ResponseEntity<InvoiceView> answer(Loaded<DuesInvoice> changed) {
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.etag(changed.version()))
                .body(InvoiceView.of(changed));
    }
}
