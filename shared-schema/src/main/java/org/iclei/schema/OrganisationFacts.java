package org.iclei.schema;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The public facts of an organisation, in one shape in every event, so that a reader needs no
 * look-up.
 *
 * @param id id of the organisation
 * @param officialName name in its own words
 * @param englishName name in English, where it differs
 * @param country ISO 3166-1 alpha-2
 * @param subdivision ISO 3166-2, without the country
 * @param type kind of organisation, such as LOCAL_GOVERNMENT
 * @param region constituency in which members vote, such as NORTH_AMERICA
 * @param servingOffice office that serves it, such as CANADA
 * @param externalIds ids elsewhere by system, such as wikidata, in the order of the systems
 */
public record OrganisationFacts(
        UUID id,
        String officialName,
        @Nullable String englishName,
        String country,
        @Nullable String subdivision,
        String type,
        String region,
        String servingOffice,
        Map<String, String> externalIds) {
    public OrganisationFacts {
        externalIds = Collections.unmodifiableMap(new TreeMap<>(externalIds));
    }
}
