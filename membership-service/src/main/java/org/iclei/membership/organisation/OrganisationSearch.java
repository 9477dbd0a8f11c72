package org.iclei.membership.organisation;

import org.iclei.membership.office.Region;
import org.iclei.membership.standing.Standing;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Which organisations are looked for; what is null does not matter.
 *
 * @param office code of the office that serves them
 * @param member as last published, like the standing; of another day {@code ListOfDay} asks
 * @param standing as last published; SUCCEEDED finds those that have ended, by the day
 * @param text words that each must begin one of the organisation's words
 * @param incomplete true for those of whom a fact is missing
 * @param on those that existed on that day; none for today
 */
public record OrganisationSearch(
        @Nullable Region region,
        @Nullable String office,
        @Nullable String country,
        @Nullable Boolean member,
        @Nullable Standing standing,
        @Nullable String text,
        boolean incomplete,
        @Nullable LocalDate on) {

    public static OrganisationSearch ofIncomplete() {
        return new OrganisationSearch(null, null, null, null, null, null, true, null);
    }

    /** The same, whether members or not. */
    public OrganisationSearch ofAnyStanding() {
        return new OrganisationSearch(region, office, country, null, null, text, incomplete, on);
    }
}
