package org.iclei.membership.statement;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** A population as a request states it, unchecked. */
@Schema(requiredProperties = {"value", "source"})
public record StatedPopulation(
        @Schema(example = "394024") @Nullable Long value,
        @Schema(example = "2015") @Nullable Integer year,
        @Schema(description = "Who says so.", example = "declared") @Nullable String source) {

    /** As a file writes it. */
    String text() {
        return Objects.toString(value, "")
                + ","
                + Objects.toString(year, "")
                + ","
                + Objects.toString(source, "");
    }
}
