package org.iclei.membership.place;

import io.swagger.v3.oas.annotations.media.Schema;

/** What looks odd about a place and yet is accepted. */
@Schema(description = "What looks odd and yet is accepted.")
public record PlaceWarning(
        Code code,
        @Schema(
                        description = "A sentence for people.",
                        example =
                                "899447 inhabitants are declared; GeoNames counts 712391 in"
                                        + " Edmonton.")
                String detail) {

    /** Stable. */
    @Schema(name = "WarningCode")
    public enum Code {
        /** GeoNames has no place of that name in the country. */
        PLACE_UNKNOWN,
        /** GeoNames counts far more or far fewer people. */
        POPULATION_DIFFERS
    }
}
