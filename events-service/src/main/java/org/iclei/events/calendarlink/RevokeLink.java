package org.iclei.events.calendarlink;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.problem.ProblemType;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Closes a link for good; it stays on record. */
@Component
class RevokeLink {
    private final CalendarLinks links;
    private final Clock clock;

    RevokeLink(CalendarLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    void revoke(Viewer viewer, UUID id, ExpectedVersion expected) {
        links.decide(id, expected.value(), Cause.of(viewer), found -> decide(viewer, found));
    }

    private Decision<CalendarLink, Boolean> decide(
            Viewer viewer, Optional<Loaded<CalendarLink>> found) {
        var link =
                found.map(Loaded::state)
                        .filter(one -> one.belongsTo(viewer))
                        .orElseThrow(RevokeLink::none);
        return link.revoke(clock.instant())
                .<Decision<CalendarLink, Boolean>>map(
                        next -> new Decision.Save<>(next, List.of(), _ -> true))
                .orElse(new Decision.Leave<>(false));
    }

    static Refused none() {
        return new Refused(
                ProblemType.NOT_FOUND, "There is no calendar link with this id that you may see.");
    }
}
