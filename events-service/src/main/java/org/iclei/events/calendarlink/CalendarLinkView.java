package org.iclei.events.calendarlink;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.events.icalendar.Subject;
import org.iclei.kit.aggregate.Loaded;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

@Schema(name = "CalendarLink")
record CalendarLinkView(
        UUID id,
        @Schema(description = "The calendar that it opens.") Subject purpose,
        @Schema(description = "Opaque id of who made it.") String madeBy,
        Instant made,
        Instant expires,
        @Nullable Instant revoked,
        CalendarLink.State state,
        @Schema(
                        description =
                                "Where a calendar program reads without signing in. It is said"
                                    + " once, to whom makes the link, and not kept; not even the"
                                    + " same request gets it again. Treat it like a password.")
                @Nullable URI address) {

    static CalendarLinkView of(Loaded<CalendarLink> loaded, Instant now, @Nullable URI address) {
        var link = loaded.state();
        return new CalendarLinkView(
                loaded.id(),
                link.purpose(),
                link.maker().actor(),
                link.made(),
                link.expires(),
                link.revoked(),
                link.state(now),
                address);
    }
}
