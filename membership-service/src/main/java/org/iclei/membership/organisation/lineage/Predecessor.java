package org.iclei.membership.organisation.lineage;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;
import java.util.UUID;

/** One whose place it took, alone or with others. */
@Schema(name = "Predecessor", description = "One whose place it took, alone or with others.")
public record Predecessor(
        UUID id,
        @Schema(description = "From when on.", example = "2001-05-01") LocalDate on,
        SuccessionKind kind) {}
