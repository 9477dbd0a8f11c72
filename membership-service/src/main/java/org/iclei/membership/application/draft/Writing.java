package org.iclei.membership.application.draft;

import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;

/** Somebody as he writes applications: for a city, or at the office that serves it. */
final class Writing {
    private Writing() {}

    static Viewer as(Viewer viewer) {
        return viewer.only(Role.OFFICE, Role.CITY);
    }
}
