package org.iclei.kit.crash.outcome;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The events that one aggregate saved, with the numbers from 1.
 *
 * @param events how many
 * @param known those whose writer lived to tell their ids; the others are told by their numbers
 */
public record Saved(long events, Set<Event> known) {

    /** How many of them are there. */
    long among(List<Event> there) {
        return LongStream.rangeClosed(1, events).filter(number -> isAmong(number, there)).count();
    }

    private boolean isAmong(long number, List<Event> there) {
        var told = known.stream().filter(event -> event.sequence() == number).toList();
        return told.isEmpty()
                ? there.stream().anyMatch(event -> event.sequence() == number)
                : there.containsAll(told);
    }
}
