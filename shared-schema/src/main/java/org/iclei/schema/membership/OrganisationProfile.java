package org.iclei.schema.membership;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is known of an organisation beside its facts.
 *
 * @param aliases what else it is called
 * @param figures population figures of other years and sources; none of them counts
 * @param website its address, which starts with http or https
 * @param territoryKm2 area in square kilometres
 * @param budget budget per year
 */
public record OrganisationProfile(
        List<String> aliases,
        List<PopulationFigure> figures,
        @Nullable String website,
        @Nullable String territoryKm2,
        @Nullable MoneyAmount budget) {
    public OrganisationProfile {
        aliases = List.copyOf(aliases);
        figures = List.copyOf(figures);
    }
}
