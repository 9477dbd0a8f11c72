package org.iclei.events.calendarlink;

import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.UUID;

/**
 * Who made a link, with the rights of that moment: the link shows what they show today.
 *
 * @param actor opaque id, with the office
 */
record Maker(
        String actor,
        Set<Role> roles,
        Set<String> offices,
        @Nullable UUID organisation,
        Set<UUID> programmes) {
    Maker {
        roles = Set.copyOf(roles);
        offices = Set.copyOf(offices);
        programmes = Set.copyOf(programmes);
    }

    static Maker of(Viewer viewer) {
        return new Maker(
                viewer.actor(),
                viewer.roles(),
                viewer.offices(),
                viewer.organisation(),
                viewer.programmes());
    }

    Viewer viewer() {
        return new Viewer(actor, roles, offices, organisation, programmes);
    }
}
