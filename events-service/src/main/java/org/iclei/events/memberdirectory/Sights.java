package org.iclei.events.memberdirectory;

import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The one place of this service that says who sees what. */
@Component
public class Sights {
    private final MemberDirectory directory;

    public Sights(MemberDirectory directory) {
        this.directory = directory;
    }

    /** An office's sight follows the organisations it serves today. */
    public Sight of(Viewer viewer) {
        if (viewer.seesEverything() || viewer.is(Role.AUDITOR)) {
            return new Sight(true, viewer.is(Role.SECRETARIAT), Set.of(), officesOf(viewer));
        }
        var organisations = new HashSet<UUID>();
        var offices = officesOf(viewer);
        organisations.addAll(directory.servedBy(offices));
        var own = viewer.organisation();
        if (viewer.is(Role.CITY) && own != null) organisations.add(own);
        return new Sight(false, false, organisations, offices);
    }

    private static Set<String> officesOf(Viewer viewer) {
        return viewer.is(Role.OFFICE) ? viewer.offices() : Set.of();
    }
}
