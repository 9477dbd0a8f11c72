package org.iclei.schema.exchange;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan asks for its places and people to be booked.
 *
 * @param occurredOn the business day on which it happened
 * @param meeting id of the working meeting
 * @param programme id of the exchange programme
 * @param number which working meeting of the programme, from 1
 * @param planRevision the revision of the plan, from 1; an answer to an older one is ignored
 * @param from first day of the meeting
 * @param to last day of the meeting
 * @param programmeCities ids of the cities that may host common days
 * @param commonDays where all delegations meet
 * @param visits one per pairing
 * @param attendances who needs a place
 * @param organisations the organisations whose delegations take part
 * @param coExecutingOffices offices that execute the programme together with the secretariat
 */
public record SchedulingRequested(
        LocalDate occurredOn,
        UUID meeting,
        UUID programme,
        int number,
        int planRevision,
        LocalDate from,
        LocalDate to,
        List<UUID> programmeCities,
        List<CommonDay> commonDays,
        List<Visit> visits,
        List<Attendance> attendances,
        List<OrganisationFacts> organisations,
        @Nullable List<String> coExecutingOffices)
        implements DomainEvent {
    public SchedulingRequested {
        programmeCities = List.copyOf(programmeCities);
        commonDays = List.copyOf(commonDays);
        visits = List.copyOf(visits);
        attendances = List.copyOf(attendances);
        organisations = List.copyOf(organisations);
        coExecutingOffices = coExecutingOffices == null ? null : List.copyOf(coExecutingOffices);
    }

    /**
     * The study visit of one pairing, with the cities it may be held at.
     *
     * @param visit id of the study visit
     * @param pairing id of the pairing
     * @param parties ids of the cities of the pairing
     * @param host id of the organisation that hosts the visit
     * @param from first half-day, such as 2015-07-08/AM
     * @param to last half-day, such as 2015-07-10/PM
     * @param transfer whether the guests travel on from the common days
     */
    public record Visit(
            UUID visit,
            UUID pairing,
            List<UUID> parties,
            UUID host,
            String from,
            String to,
            boolean transfer) {
        public Visit {
            parties = List.copyOf(parties);
        }
    }

    /**
     * A person who needs a place.
     *
     * @param person opaque id of the person
     * @param organisation id of the sending city
     * @param pairing id of the pairing whose visit the person joins; absent for the common days
     *     alone
     */
    public record Attendance(UUID person, UUID organisation, @Nullable UUID pairing) {}
}
