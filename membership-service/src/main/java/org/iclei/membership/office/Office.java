package org.iclei.membership.office;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.List;

/**
 * A secretariat.
 *
 * @param region the region it works in; none for the World Secretariat
 * @param country ISO 3166-1 alpha-2
 * @param languages ISO 639-1, the first counts most
 * @param confirmed whether a public source names it; otherwise it is general knowledge
 */
public record Office(
        String code,
        String name,
        Kind kind,
        @Nullable Region region,
        String city,
        String country,
        ZoneId timeZone,
        List<String> languages,
        boolean confirmed) {

    public enum Kind {
        WORLD,
        REGIONAL,
        COUNTRY
    }

    public Office {
        languages = List.copyOf(languages);
    }

    /** The World Secretariat may serve members anywhere. */
    public boolean worksIn(Region other) {
        return region == null || region == other;
    }
}
