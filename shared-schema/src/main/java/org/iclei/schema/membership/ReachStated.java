package org.iclei.schema.membership;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;

/**
 * A statement of how much of the world's urban population the members stand for.
 *
 * @param occurredOn the business day on which it was stated
 * @param year the year; members of its 31 December count
 * @param residents residents the members stand for, each counted once
 * @param membersCounted members whose figure counts
 * @param percent share of the urban population in per cent, with two decimals
 * @param urbanPopulation urban population of the world in that year
 * @param series whose count the urban population is, such as UN WUP 2018
 * @param definition what the series calls urban
 * @param source public address of the urban population
 * @param organisations organisations concerned, none
 */
public record ReachStated(
        LocalDate occurredOn,
        int year,
        long residents,
        long membersCounted,
        String percent,
        long urbanPopulation,
        String series,
        String definition,
        String source,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public ReachStated {
        organisations = List.copyOf(organisations);
    }
}
