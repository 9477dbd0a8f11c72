package org.iclei.events.calendarlink;

import org.iclei.events.icalendar.Feed;
import org.iclei.events.icalendar.Feeds;
import org.iclei.events.memberdirectory.Sights;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/** Reads a calendar by the secret of its address. */
@Component
class ReadSubscription {
    private final CalendarLinks links;
    private final Feeds feeds;
    private final Sights sights;
    private final Clock clock;

    ReadSubscription(CalendarLinks links, Feeds feeds, Sights sights, Clock clock) {
        this.links = links;
        this.feeds = feeds;
        this.sights = sights;
        this.clock = clock;
    }

    /** Empty for whatever reason it opens nothing. */
    Optional<Feed> read(String secret) {
        return links.bySecret(LinkSecret.hash(secret))
                .filter(link -> link.state(clock.instant()) == CalendarLink.State.ACTIVE)
                .flatMap(link -> feeds.find(link.purpose(), sights.of(link.maker().viewer())));
    }
}
