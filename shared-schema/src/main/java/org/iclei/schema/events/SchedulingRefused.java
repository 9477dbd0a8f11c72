package org.iclei.schema.events;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan cannot be held as it stands.
 *
 * @param occurredOn the business day on which it happened
 * @param meeting id of the working meeting
 * @param programme id of the exchange programme
 * @param planRevision the revision of the plan, from 1; an answer to an older one is ignored
 * @param refusals every part that cannot be scheduled
 * @param organisations the organisations whose delegations take part
 */
public record SchedulingRefused(
        LocalDate occurredOn,
        UUID meeting,
        UUID programme,
        int planRevision,
        List<Refusal> refusals,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public SchedulingRefused {
        refusals = List.copyOf(refusals);
        organisations = List.copyOf(organisations);
    }

    /**
     * What cannot be scheduled, and why.
     *
     * @param part COMMON_DAYS, STUDY_VISIT or DELEGATE
     * @param visit id of the study visit it concerns
     * @param person opaque id of the person it concerns
     * @param halfDay the half-day it concerns, such as 2015-07-08/AM
     * @param reason COMMON_HOST_UNKNOWN, HOST_NOT_A_PARTY, OUTSIDE_THE_MEETING,
     *     ELSEWHERE_THAT_HALF_DAY or TWO_PLACES_IN_ONE_HALF_DAY
     */
    public record Refusal(
            String part,
            @Nullable UUID visit,
            @Nullable UUID person,
            @Nullable String halfDay,
            String reason) {}
}
