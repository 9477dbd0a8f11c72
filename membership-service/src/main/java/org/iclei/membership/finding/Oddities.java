package org.iclei.membership.finding;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationType;
import org.iclei.membership.organisation.OrganisationView;
import org.iclei.membership.place.PlaceWarning;
import org.iclei.membership.place.Places;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What looks odd about an organisation and yet is accepted. */
@Component
public class Oddities {
    private final Places places;

    Oddities(Places places) {
        this.places = places;
    }

    public OrganisationView shown(Loaded<Organisation> loaded) {
        return shown(loaded, Map.of());
    }

    OrganisationView shown(Loaded<Organisation> loaded, Map<UUID, String> lineageNames) {
        return OrganisationView.of(loaded, of(loaded.state()), lineageNames);
    }

    /** Only a local government is a place. */
    public List<PlaceWarning> of(Organisation known) {
        if (known.type() != OrganisationType.LOCAL_GOVERNMENT) return List.of();
        var population = known.population();
        return places.warnings(
                known.name().all(),
                known.place().country(),
                known.place().subdivision(),
                population == null ? null : population.value());
    }
}
