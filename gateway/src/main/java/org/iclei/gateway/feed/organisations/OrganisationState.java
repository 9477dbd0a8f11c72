package org.iclei.gateway.feed.organisations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.membership.MemberAdmitted;
import org.iclei.schema.membership.MembershipTakenOver;
import org.iclei.schema.membership.PopulationFigure;
import org.iclei.schema.membership.StandingTurned;
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
    record Membership(
            String category,
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate paidUntil,
            @Schema(
                            description =
                                    "ACTIVE, IN_ARREARS or SUSPENDED; TERMINATED or RESIGNED once"
                                            + " it has ended.",
                            example = "ACTIVE")
                    String standing,
            @Schema(description = "First day of the standing; absent when nobody knows.")
                    @Nullable LocalDate since) {

        static Membership of(MembershipTakenOver event) {
            var joinedOn = event.joinedOn();
            return new Membership(event.category(), joinedOn, event.paidUntil(), ACTIVE, joinedOn);
        }

        static Membership of(MemberAdmitted event) {
            return new Membership(
                    event.category(), event.joinedOn(), null, ACTIVE, event.occurredOn());
        }

        /** The day of the first admission never changes. */
        static Membership of(@Nullable Membership known, StandingTurned event) {
            var joinedOn = known == null ? null : known.joinedOn();
            return new Membership(
                    event.category(),
                    joinedOn,
                    event.paidUntil(),
                    event.standing(),
                    event.occurredOn());
        }
    }

    private static final String ACTIVE = "ACTIVE";

    boolean holds(long event) {
        return Long.parseLong(sequence) >= event;
    }
}
