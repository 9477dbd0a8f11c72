package org.iclei.membership.handover;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.office.Office;
import org.iclei.membership.office.Offices;
import org.iclei.membership.office.Today;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationEvents;
import org.iclei.membership.organisation.Organisations;
import org.iclei.membership.organisation.lineage.EndedProblem;
import org.iclei.schema.membership.OrganisationRelocated;
import org.iclei.schema.problem.ProblemType;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Hands an organisation over to another office of its region; the region stays. */
@Component
class HandOver {
    /** The association was founded in that year; before, no office served anybody. */
    private static final int FIRST_YEAR = 1990;

    private final Organisations organisations;
    private final Offices offices;
    private final Today today;

    HandOver(Organisations organisations, Offices offices, Today today) {
        this.organisations = organisations;
        this.offices = offices;
        this.today = today;
    }

    /**
     * @param from first day with the new office, today or earlier
     * @throws Refused NOT_FOUND, STALE_VERSION, OFFICE_UNKNOWN, OFFICE_NOT_IN_REGION,
     *     SERVED_ALREADY, HANDED_OVER_LATER when that was later than the day, DAY_TO_COME,
     *     INVALID_VALUE of a day before the association was founded
     */
    Loaded<Organisation> handOver(
            UUID id, long version, String office, LocalDate from, Viewer viewer) {
        var next = offices.find(office).orElseThrow(() -> unknown(office));
        var seen = organisations.find(id, viewer).orElseThrow(HandOver::none);
        if (from.getYear() < FIRST_YEAR) {
            throw no(
                    ProblemType.INVALID_VALUE,
                    "No office served anybody before " + FIRST_YEAR + ", when we were founded.");
        }
        if (isToCome(from, seen.state().place().office(), next)) {
            throw no(ProblemType.DAY_TO_COME, "A hand-over takes effect today or earlier.");
        }
        return organisations.decide(
                seen.id(),
                version,
                Cause.of(viewer),
                found -> decide(found.orElseThrow(HandOver::none), next, from));
    }

    /** It has come at both offices: the one gives up what the other takes. */
    private boolean isToCome(LocalDate from, String office, Office next) {
        return from.isAfter(today.at(office)) || from.isAfter(today.at(next.code()));
    }

    private static Decision<Organisation, Loaded<Organisation>> decide(
            Loaded<Organisation> found, Office next, LocalDate from) {
        EndedProblem.refuseOnceEnded(
                found.state().lineage(), "It has ended; the office that served it last stays.");
        var place = found.state().place();
        if (!next.worksIn(place.region())) {
            throw no(
                    ProblemType.OFFICE_NOT_IN_REGION,
                    next.code() + " does not work in the region " + place.region() + ".");
        }
        if (next.code().equals(place.office())) {
            throw no(ProblemType.SERVED_ALREADY, next.code() + " serves it already.");
        }
        var since = place.servedSince();
        if (since != null && from.isBefore(since)) {
            throw no(
                    ProblemType.HANDED_OVER_LATER,
                    place.office() + " serves it since " + since + ", which is later.");
        }
        var relocated = found.state().servedBy(next.code(), from);
        var facts = List.of(OrganisationEvents.facts(found.id(), relocated));
        var event = new OrganisationRelocated(from, place.office(), next.code(), facts);
        return new Decision.Save<>(relocated, List.of(event), saved -> saved);
    }

    private static Refused unknown(String office) {
        return no(ProblemType.OFFICE_UNKNOWN, "There is no office '" + office + "'.");
    }

    private static Refused none() {
        return no(ProblemType.NOT_FOUND, "There is no organisation with this id that you may see.");
    }

    private static Refused no(ProblemType type, String detail) {
        return new Refused(type, detail);
    }
}
