package org.iclei.schema.exchange;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A working meeting has a plan, or a new one.
 *
 * @param occurredOn the business day on which it happened
 * @param meeting id of the working meeting
 * @param programme id of the exchange programme
 * @param number which working meeting of the programme, from 1
 * @param planRevision the revision of the plan, from 1; an answer to an older one is ignored
 * @param from first day of the meeting
 * @param to last day of the meeting
 * @param commonDays where all delegations meet
 * @param visits one per pairing
 * @param delegations one per city
 * @param organisations the organisations whose delegations take part
 */
public record WorkingMeetingPlanned(
        LocalDate occurredOn,
        UUID meeting,
        UUID programme,
        int number,
        int planRevision,
        LocalDate from,
        LocalDate to,
        List<CommonDay> commonDays,
        List<Visit> visits,
        List<Delegation> delegations,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public WorkingMeetingPlanned {
        commonDays = List.copyOf(commonDays);
        visits = List.copyOf(visits);
        delegations = List.copyOf(delegations);
        organisations = List.copyOf(organisations);
    }

    /**
     * The study visit of one pairing.
     *
     * @param visit id of the study visit
     * @param pairing id of the pairing
     * @param host id of the organisation that hosts the visit
     * @param from first half-day, such as 2015-07-08/AM
     * @param to last half-day, such as 2015-07-10/PM
     * @param transfer whether the guests travel on from the common days
     */
    public record Visit(
            UUID visit, UUID pairing, UUID host, String from, String to, boolean transfer) {}

    /**
     * The people one city sends.
     *
     * @param organisation id of the sending city
     * @param funded people on places that the programme pays
     * @param selfFunded people on places that the city pays
     * @param travelling whether they cross to the other side of the programme
     */
    public record Delegation(UUID organisation, int funded, int selfFunded, boolean travelling) {}
}
