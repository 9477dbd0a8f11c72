package org.iclei.gateway.feed.organisations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.membership.MembershipTakenOver;
import org.iclei.schema.membership.PopulationFigure;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the events about an organisation add up to.
 *
 * @param sequence of the last event that counts in it
 */
@Schema(name = "OrganisationState")
record OrganisationState(
        @JsonUnwrapped OrganisationFacts facts,
        @Nullable PopulationFigure population,
        @Nullable Membership membership,
        @Schema(description = "The organisation that a duplicate turned out to be.")
                @Nullable UUID mergedInto,
        @Schema(
                        description =
                                "The organisation's events up to this one are in it; as decimal"
                                        + " digits.",
                        type = "string")
                String sequence) {

    /** What a partner may know of a membership. */
    @Schema(name = "MembershipState")
    record Membership(String category, @Nullable LocalDate joinedOn, LocalDate paidUntil) {
        static Membership of(MembershipTakenOver event) {
            return new Membership(event.category(), event.joinedOn(), event.paidUntil());
        }
    }

    boolean holds(long event) {
        return Long.parseLong(sequence) >= event;
    }
}
