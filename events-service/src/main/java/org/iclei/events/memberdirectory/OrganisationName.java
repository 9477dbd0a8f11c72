package org.iclei.events.memberdirectory;

import org.iclei.schema.OrganisationFacts;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/**
 * An organisation on a screen.
 *
 * @param name left out while the directory has not heard of it
 */
public record OrganisationName(
        UUID id, @Nullable String name, @Nullable String englishName, @Nullable String country) {

    public static OrganisationName of(UUID id, Map<UUID, OrganisationFacts> known) {
        var facts = known.get(id);
        return facts == null
                ? new OrganisationName(id, null, null, null)
                : new OrganisationName(
                        id, facts.officialName(), facts.englishName(), facts.country());
    }
}
