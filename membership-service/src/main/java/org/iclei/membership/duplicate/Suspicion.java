package org.iclei.membership.duplicate;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;

/** Organisations that may be one and the same. */
@Schema(description = "Organisations that may be one and the same.")
record Suspicion(
        @Schema(description = "What their names have in common.", example = "saanich") String name,
        List<Suspect> organisations) {
    Suspicion {
        organisations = List.copyOf(organisations);
    }
}
