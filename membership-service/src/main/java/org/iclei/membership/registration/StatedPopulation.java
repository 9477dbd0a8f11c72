package org.iclei.membership.registration;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** A population as a request states it, unchecked. */
@Schema(requiredProperties = {"value", "source"})
record StatedPopulation(
        @Schema(example = "394024") @Nullable Long value,
        @Schema(example = "2015") @Nullable Integer year,
        @Schema(description = "Who says so.", example = "declared") @Nullable String source) {

    void putInto(Map<Field, String> texts) {
        if (value != null) texts.put(Field.POPULATION, value.toString());
        if (year != null) texts.put(Field.POPULATION_YEAR, year.toString());
        if (source != null) texts.put(Field.POPULATION_SOURCE, source);
    }
}
