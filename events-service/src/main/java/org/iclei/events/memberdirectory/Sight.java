package org.iclei.events.memberdirectory;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * What a viewer may see; part of every query.
 *
 * @param everything whether nothing limits which meetings and visits
 * @param everybody whether it shows people, by their opaque ids
 * @param organisations sees what concerns any of them
 * @param offices sees whole programmes that any of them co-executes, with the people in them
 * @param programmes sees these whole, without the people
 */
public record Sight(
        boolean everything,
        boolean everybody,
        Set<UUID> organisations,
        Set<String> offices,
        Set<UUID> programmes) {
    public Sight {
        organisations = Set.copyOf(organisations);
        offices = Set.copyOf(offices);
        programmes = Set.copyOf(programmes);
    }

    /** Whether it is shown even while it is in no meeting. */
    public boolean showsOrganisation(UUID organisation) {
        return everything || organisations.contains(organisation);
    }

    /** Whether the programme is shown whole. */
    public boolean showsProgramme(UUID programme, Collection<String> coExecutingOffices) {
        return everything
                || programmes.contains(programme)
                || coExecutingOffices.stream().anyMatch(offices::contains);
    }

    public boolean showsPeople(Collection<String> coExecutingOffices) {
        return everybody || coExecutingOffices.stream().anyMatch(offices::contains);
    }
}
