package org.iclei.membership.statement;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

/** A budget per year as a request states it, unchecked. */
@Schema(requiredProperties = {"amount", "currency"})
public record StatedBudget(
        @Schema(example = "749999.00") @Nullable String amount,
        @Schema(description = "ISO 4217.", example = "USD") @Nullable String currency) {}
