package org.iclei.membership.duplicate;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationSearch;
import org.iclei.membership.organisation.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** Finds organisations that may be the same: one country, one name, no other subdivision. */
@Component
class FindDuplicates {
    private static final int BATCH = 500;

    private final Organisations organisations;

    FindDuplicates(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Among those that the viewer may see. */
    List<Suspicion> among(@Nullable String country, Viewer viewer, Paging paging) {
        var search = new OrganisationSearch(null, null, country, null, null, null, false, null);
        var ids = organisations.all(search, viewer, paging);
        var namesakes = new Namesakes();
        for (int from = 0; from < ids.size(); from += BATCH) {
            var batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            organisations.these(batch, viewer).forEach(one -> add(one, namesakes));
        }
        return namesakes.suspicions();
    }

    private static void add(Loaded<Organisation> one, Namesakes namesakes) {
        namesakes.add(Suspect.of(one), NameKeys.of(one.state()));
    }
}
