package org.iclei.events.memberdirectory;

import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.Set;

/** The one place of this service that says who sees what. */
@Component
public class Sights {
    private final MemberDirectory directory;

    public Sights(MemberDirectory directory) {
        this.directory = directory;
    }

    /** An office's sight follows the organisations it serves today. */
    public Sight of(Viewer viewer) {
        var offices = viewer.asOffice();
        var programmes = viewer.asAuditor();
        if (viewer.seesEverything()) {
            boolean everybody = viewer.is(Role.SECRETARIAT);
            return new Sight(true, everybody, Set.of(), offices, programmes);
        }
        var organisations = new HashSet<>(directory.servedBy(offices));
        organisations.addAll(viewer.asCity());
        return new Sight(false, false, organisations, offices, programmes);
    }
}
