package org.iclei.events.calendarlink;

import org.iclei.events.icalendar.Feeds;
import org.iclei.events.icalendar.Subject;
import org.iclei.events.memberdirectory.Sights;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.NewId;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Makes an address for a calendar that one may read oneself. */
@Component
class MakeLink {
    private static final int MOST = 20;

    private final CalendarLinks links;
    private final Feeds feeds;
    private final Sights sights;
    private final Clock clock;
    private final Duration valid;

    /**
     * @param secret named once; null when the same request came again
     */
    record Made(Loaded<CalendarLink> link, @Nullable String secret) {}

    /**
     * @param valid how long a link opens its calendar, in real time
     */
    MakeLink(
            CalendarLinks links,
            Feeds feeds,
            Sights sights,
            Clock clock,
            @Value("${iclei.events.calendar-link:365d}") Duration valid) {
        this.links = links;
        this.feeds = feeds;
        this.sights = sights;
        this.clock = clock;
        this.valid = valid;
    }

    Made make(Viewer viewer, NewId id, Subject purpose) {
        return links.create(
                id, Cause.of(viewer), found -> new Made(found, null), () -> fresh(viewer, purpose));
    }

    private Decision<CalendarLink, Made> fresh(Viewer viewer, Subject purpose) {
        var maker = Maker.of(viewer);
        if (links.active(maker, clock.instant()) >= MOST) {
            throw new Refused(
                    ProblemType.TOO_MANY_CALENDAR_LINKS,
                    "Revoke one of your %d links that is no longer needed.".formatted(MOST));
        }
        if (feeds.find(purpose, sights.of(viewer)).isEmpty()) {
            throw new Refused(
                    ProblemType.NOT_FOUND, "There is no calendar of this that you may see.");
        }
        var secret = LinkSecret.draw();
        // as the store keeps it: the same request gets the same answer
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var link =
                new CalendarLink(
                        LinkSecret.hash(secret), purpose, maker, now, now.plus(valid), null);
        return new Decision.Save<>(link, List.of(), saved -> new Made(saved, secret));
    }
}
