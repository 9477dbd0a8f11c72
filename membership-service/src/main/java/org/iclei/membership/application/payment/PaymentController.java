package org.iclei.membership.application.payment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.application.ApplicationView;
import org.iclei.membership.application.ApplicationViews;
import org.iclei.membership.application.TakeStep;
import org.iclei.membership.application.course.ApplicationRefusal;
import org.iclei.membership.application.course.Step;
import org.iclei.membership.money.StatedMoney;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.UUID;

@RestController
@Tag(name = "Applications")
@RequestMapping("/api/membership/v1/applications/{id}")
class PaymentController {
    private final IssueFirstInvoice invoicing;
    private final TakeStep steps;
    private final ApplicationViews views;

    PaymentController(IssueFirstInvoice invoicing, TakeStep steps, ApplicationViews views) {
        this.invoicing = invoicing;
        this.steps = steps;
        this.views = views;
    }

    @Schema(name = "FirstInvoice")
    record FirstInvoice(
            StatedMoney amount,
            @Schema(description = "Last day on which it is paid in time.") LocalDate due) {}

    @Schema(name = "Refund")
    record Refund(@Schema(description = "Day on which the money went back.") LocalDate paidOn) {}

    @PostMapping("/invoice")
    @Operation(
            operationId = "invoiceApplicant",
            summary = "Issue the invoice for the first dues",
            description =
                    "For twelve months, from today until the day of joining is known and then from"
                            + " that day; 'invoice' of the answer is its id.")
    ResponseEntity<ApplicationView> invoice(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @RequestBody FirstInvoice body) {
        var amount = body.amount().money();
        var saved = invoicing.issue(id, version.value(), viewer, amount, body.due());
        return views.answer(saved, viewer);
    }

    @PostMapping("/refund")
    @Operation(
            operationId = "refundApplicant",
            summary = "Record that what was paid went back",
            description = "For an application that was declined, withdrawn or expired.")
    ResponseEntity<ApplicationView> refund(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @RequestBody Refund body) {
        var saved =
                steps.take(
                        id,
                        version.value(),
                        viewer,
                        (it, today) ->
                                body.paidOn().isAfter(today)
                                        ? new Step.Refused<>(ApplicationRefusal.IN_THE_FUTURE)
                                        : it.turn(today, course -> course.refunded(body.paidOn())));
        return views.answer(saved, viewer);
    }
}
