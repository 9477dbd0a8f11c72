package org.iclei.exchange.memberdirectory;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import org.bson.conversions.Bson;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.problem.ProblemType;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Who sees and who changes what: the secretariat everything; an office what it co-executes, and to
 * read, what one of its members is in; a city what it is in.
 */
@Component
public class Sight {
    private final MemberDirectory directory;

    Sight(MemberDirectory directory) {
        this.directory = directory;
    }

    /** The condition that belongs to every query of records with a {@link Concern}. */
    public Bson of(Viewer viewer) {
        if (seesEverything(viewer)) return empty();
        return or(
                in("state.concern.coExecutingOffices", viewer.offices()),
                in("state.concern.organisations", organisations(viewer)));
    }

    /** The condition on what the viewer may change, not only see. */
    public Bson ofChanges(Viewer viewer) {
        return viewer.is(Role.SECRETARIAT)
                ? empty()
                : in("state.concern.coExecutingOffices", offices(viewer));
    }

    public boolean allows(Viewer viewer, Concern concern) {
        return seesEverything(viewer)
                || viewer.offices().stream().anyMatch(concern.coExecutingOffices()::contains)
                || organisations(viewer).stream().anyMatch(concern.organisations()::contains);
    }

    /** Refuses a change by somebody who may at most read: 404 for what they may not even see. */
    public void requireChange(Viewer viewer, Concern concern) {
        if (viewer.is(Role.SECRETARIAT)) return;
        boolean coExecutes =
                viewer.is(Role.OFFICE)
                        && viewer.offices().stream()
                                .anyMatch(concern.coExecutingOffices()::contains);
        if (coExecutes) return;
        if (!allows(viewer, concern)) throw notFound();
        throw new Refused(
                ProblemType.FORBIDDEN,
                "Only the World Secretariat and the co-executing offices change this.");
    }

    /** The answer for what does not exist and for what the viewer may not see: the same. */
    public static Refused notFound() {
        return new Refused(ProblemType.NOT_FOUND, "No such record, or none that you may see.");
    }

    private static Collection<String> offices(Viewer viewer) {
        return viewer.is(Role.OFFICE) ? viewer.offices() : List.of();
    }

    private static boolean seesEverything(Viewer viewer) {
        return viewer.seesEverything() || viewer.is(Role.AUDITOR);
    }

    private Collection<UUID> organisations(Viewer viewer) {
        List<UUID> organisations = new ArrayList<>(directory.servedBy(viewer.offices()));
        var own = viewer.organisation();
        if (own != null) organisations.add(own);
        return organisations;
    }
}
