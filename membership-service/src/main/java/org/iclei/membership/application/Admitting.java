package org.iclei.membership.application;

import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;

/**
 * Somebody as he deals with applications: whoever sees every organisation to review calls and
 * inventories sees no application for that.
 */
public final class Admitting {
    private Admitting() {}

    public static Viewer as(Viewer viewer) {
        return viewer.only(Role.SECRETARIAT, Role.FINANCE, Role.OFFICE, Role.CITY);
    }

    /** Whether somebody works for headquarters or an office, and does not only apply. */
    public static boolean inside(Viewer viewer) {
        return as(viewer).seesEverything() || !viewer.asOffice().isEmpty();
    }
}
