package org.iclei.membership.duplicate;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.organisation.Organisation;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** An organisation that may be another one as well. */
record Suspect(
        UUID id,
        @Schema(example = "Saanich (District)") String officialName,
        @Schema(example = "CA") String country,
        @Schema(example = "BC") @Nullable String subdivision,
        @Schema(example = "CANADA") String servingOffice,
        boolean member) {

    static Suspect of(Loaded<Organisation> loaded) {
        var known = loaded.state();
        return new Suspect(
                loaded.id(),
                known.name().official(),
                known.place().country(),
                known.place().subdivision(),
                known.place().office(),
                known.isMember());
    }

    /** Newark in California is not Newark in New Jersey. */
    boolean mayBe(Suspect other) {
        return !id.equals(other.id)
                && country.equals(other.country)
                && (subdivision == null
                        || other.subdivision == null
                        || subdivision.equals(other.subdivision));
    }
}
