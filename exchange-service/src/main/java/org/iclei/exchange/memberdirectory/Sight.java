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
 * read, what one of its members is in; a city what it is in; an auditor one programme whole.
 */
@Component
public class Sight {
    private final MemberDirectory directory;

    Sight(MemberDirectory directory) {
        this.directory = directory;
    }

    /** The condition that belongs to every query of records with a {@link Concern}. */
    public Bson of(Viewer viewer) {
        if (viewer.seesEverything()) return empty();
        return or(
                in("state.concern.coExecutingOffices", viewer.asOffice()),
                in("state.concern.organisations", organisations(viewer)),
                in("state.programme", viewer.asAuditor()));
    }

    /** The condition on what the viewer may change, not only see. */
    public Bson ofChanges(Viewer viewer) {
        return viewer.is(Role.SECRETARIAT)
                ? empty()
                : in("state.concern.coExecutingOffices", viewer.asOffice());
    }

    /**
     * The condition on programmes, which say nothing but who exchanges with whom: cities apply to
     * them and offices compare them. Who is there to audit alone reads what there is to audit.
     */
    public Bson ofProgrammes(Viewer viewer) {
        return seesProgramme(viewer) ? empty() : in("_id", ids(viewer.asAuditor()));
    }

    public boolean allowsProgramme(Viewer viewer, UUID programme) {
        return seesProgramme(viewer) || viewer.asAuditor().contains(programme);
    }

    public boolean allows(Viewer viewer, UUID programme, Concern concern) {
        return viewer.seesEverything()
                || coExecutes(viewer, concern)
                || viewer.asAuditor().contains(programme)
                || organisations(viewer).stream().anyMatch(concern.organisations()::contains);
    }

    public boolean mayChange(Viewer viewer, Concern concern) {
        return viewer.is(Role.SECRETARIAT) || coExecutes(viewer, concern);
    }

    /** Refuses a change by somebody who may at most read: 404 for what they may not even see. */
    public void requireChange(Viewer viewer, UUID programme, Concern concern) {
        if (mayChange(viewer, concern)) return;
        if (!allows(viewer, programme, concern)) throw notFound();
        throw new Refused(
                ProblemType.FORBIDDEN,
                "Only the World Secretariat and the co-executing offices change this.");
    }

    /** The answer for what does not exist and for what the viewer may not see: the same. */
    public static Refused notFound() {
        return new Refused(ProblemType.NOT_FOUND, "No such record, or none that you may see.");
    }

    private static boolean coExecutes(Viewer viewer, Concern concern) {
        return viewer.asOffice().stream().anyMatch(concern.coExecutingOffices()::contains);
    }

    private static boolean seesProgramme(Viewer viewer) {
        return viewer.seesEverything() || viewer.is(Role.OFFICE) || viewer.is(Role.CITY);
    }

    private static List<String> ids(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private Collection<UUID> organisations(Viewer viewer) {
        List<UUID> organisations = new ArrayList<>(directory.servedBy(viewer.asOffice()));
        organisations.addAll(viewer.asCity());
        return organisations;
    }
}
