package org.iclei.gateway.feed.organisations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.membership.MemberAdmitted;
import org.iclei.schema.membership.MembershipInherited;
import org.iclei.schema.membership.MembershipTakenOver;
import org.iclei.schema.membership.OrganisationSucceeded;
import org.iclei.schema.membership.PopulationFigure;
import org.iclei.schema.membership.StandingTurned;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
        @Schema(description = "How it ended; absent while it stands for itself.")
                @Nullable Ending ended,
        @Schema(
                        description =
                                "The organisation's events up to this one are in it; as decimal"
                                        + " digits.",
                        type = "string")
                String sequence) {

    /** Who stands in the place of one that ended. */
    @Schema(name = "EndingOfOrganisation")
    record Ending(
            @Schema(description = "First day without it.", example = "2001-05-01") LocalDate on,
            @Schema(example = "MERGER") String kind,
            List<UUID> successors,
            @Schema(
                            description =
                                    "The one that membership and pairings went over to; absent when"
                                            + " nobody inherits.")
                    @Nullable UUID heir) {
        Ending {
            successors = List.copyOf(successors);
        }

        static Ending of(OrganisationSucceeded event) {
            return new Ending(event.occurredOn(), event.kind(), event.successors(), event.heir());
        }
    }

    /** What a partner may know of a membership. */
    @Schema(name = "MembershipState")
    record Membership(
            String category,
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate paidUntil,
            @Schema(
                            description =
                                    "ACTIVE, IN_ARREARS or SUSPENDED; TERMINATED, RESIGNED or"
                                            + " SUCCEEDED once it has ended.",
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

        /** No admission: who belonged already goes on as it stood. */
        static Membership of(@Nullable Membership known, MembershipInherited event) {
            if (known == null || !MEMBERS.contains(known.standing())) {
                return new Membership(
                        event.category(),
                        event.joinedOn(),
                        known == null ? null : known.paidUntil(),
                        ACTIVE,
                        event.occurredOn());
            }
            return new Membership(
                    event.category(),
                    event.joinedOn(),
                    known.paidUntil(),
                    known.standing(),
                    known.since());
        }

        /** Others belong in its place; one that had left before stays as it was. */
        static @Nullable Membership of(@Nullable Membership known, OrganisationSucceeded event) {
            if (known == null || !MEMBERS.contains(known.standing())) return known;
            return new Membership(
                    known.category(),
                    known.joinedOn(),
                    known.paidUntil(),
                    "SUCCEEDED",
                    event.occurredOn());
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
    private static final Set<String> MEMBERS = Set.of(ACTIVE, "IN_ARREARS", "SUSPENDED");

    boolean holds(long event) {
        return Long.parseLong(sequence) >= event;
    }
}
