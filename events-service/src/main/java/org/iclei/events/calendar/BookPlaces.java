package org.iclei.events.calendar;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Books people, each in one save: all half-days that a plan asks of the person, or none. */
@Component
public class BookPlaces {
    private final Calendars calendars;

    BookPlaces(Calendars calendars) {
        this.calendars = calendars;
    }

    /** The half-days in which the person is booked for another meeting; books nothing. */
    public List<HalfDay> elsewhere(Itinerary wanted) {
        return calendars
                .find(wanted.person())
                .map(found -> found.state().elsewhere(wanted))
                .orElse(List.of());
    }

    /**
     * Books the itinerary; again, it changes nothing.
     *
     * @return the half-days held for another meeting; when there is one, nothing was booked
     */
    public List<HalfDay> book(Itinerary wanted, Cause cause) {
        return calendars.decide(wanted.person(), cause, found -> decide(found, wanted));
    }

    private static Decision<Calendar, List<HalfDay>> decide(
            Optional<Loaded<Calendar>> found, Itinerary wanted) {
        var before = found.map(Loaded::state).orElse(Calendar.EMPTY);
        return switch (before.book(wanted)) {
            case Calendar.Booking.Elsewhere(var halfDays) -> new Decision.Leave<>(halfDays);
            case Calendar.Booking.Booked(var after) when after.equals(before) ->
                    new Decision.Leave<>(List.of());
            case Calendar.Booking.Booked(var after) ->
                    new Decision.Save<>(after, List.of(), _ -> List.of());
        };
    }
}
