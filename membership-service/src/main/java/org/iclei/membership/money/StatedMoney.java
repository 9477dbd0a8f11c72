package org.iclei.membership.money;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;

/** An amount as a request states it, unchecked. */
@Schema(name = "StatedMoney")
public record StatedMoney(
        @Schema(description = "With the decimals of its currency.", example = "5240.00")
                String amount,
        @Schema(description = "ISO 4217.", example = "EUR") String currency) {

    /**
     * @throws Refused INVALID_VALUE when it is no amount of a currency
     */
    public Money money() {
        return Money.read(amount, currency)
                .orElseThrow(
                        () ->
                                new Refused(
                                        ProblemType.INVALID_VALUE,
                                        "Give an amount with at most the decimals of its currency,"
                                                + " and the currency by its code of ISO 4217, such"
                                                + " as 5240.00 and EUR."));
    }
}
