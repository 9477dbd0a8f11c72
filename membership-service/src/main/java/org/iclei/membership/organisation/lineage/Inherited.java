package org.iclei.membership.organisation.lineage;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One whose dues count for its heir.
 *
 * @param from the first day on which they do; before it they were the predecessor's alone
 */
@Schema(name = "Inherited", description = "One whose dues count for its heir.")
public record Inherited(
        UUID organisation,
        @Schema(description = "First day on which they do.", example = "2001-05-01")
                LocalDate from) {}
