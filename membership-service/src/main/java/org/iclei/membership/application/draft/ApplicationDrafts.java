package org.iclei.membership.application.draft;

import org.iclei.kit.aggregate.Aggregates;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every draft, shown to the city whose it is and to the office that serves it, to nobody else. */
interface ApplicationDrafts extends Aggregates<ApplicationDraft> {

    Optional<Loaded<ApplicationDraft>> find(UUID id, Viewer viewer);

    /**
     * @param organisation null for those of all that the viewer may see
     */
    Page<Loaded<ApplicationDraft>> list(@Nullable UUID organisation, Viewer viewer, Paging paging);

    /** Those that name a person as a contact. */
    List<Loaded<ApplicationDraft>> naming(UUID person);
}
