package org.iclei.local.crash;

import org.iclei.local.crash.Script.Pair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A meeting, and what it shall have come to in the end.
 *
 * @param revision the plan that counts
 * @param guest of the city that travels
 * @param host of the city that is visited
 * @param calendars of everybody concerned: all that each of them holds
 */
record Planned(
        UUID id, Pair pair, int revision, UUID guest, UUID host, Map<UUID, List<Held>> calendars) {

    /** A half-day, the meeting that has it, and the plan that booked it. */
    record Held(String halfDay, UUID meeting, int revision) {}

    Planned {
        calendars = Map.copyOf(calendars);
    }

    static Planned booked(UUID id, Pair pair, UUID guest, UUID host, Week week) {
        return new Planned(id, pair, 1, guest, host, Map.of())
                .with(guest, week.whole())
                .with(host, week.whole());
    }

    /** Nobody holds anything for it. */
    Planned without() {
        return with(guest, List.of()).with(host, List.of());
    }

    /** With this for the person, and of what the person held before only what others have. */
    Planned with(UUID person, List<String> halfDays) {
        var others =
                calendars.getOrDefault(person, List.of()).stream()
                        .filter(held -> !held.meeting.equals(id));
        var own = halfDays.stream().map(halfDay -> new Held(halfDay, id, revision));
        return with(Map.of(person, Stream.concat(others, own).toList()));
    }

    /** With others' calendars as well. */
    Planned with(Map<UUID, List<Held>> more) {
        var all = new HashMap<>(calendars);
        all.putAll(more);
        return new Planned(id, pair, revision, guest, host, all);
    }
}
