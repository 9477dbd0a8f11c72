package org.iclei.events.calendar;

import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** One person's half-days, each held for at most one meeting. */
record Calendar(List<Slot> slots) {
    static final Calendar EMPTY = new Calendar(List.of());

    Calendar {
        slots = List.copyOf(slots);
    }

    /** What came of asking for places. */
    sealed interface Booking {
        /** All of them are held; the calendar is as it was when they were before. */
        record Booked(Calendar calendar) implements Booking {}

        /** None was booked: in these half-days the person is elsewhere. */
        record Elsewhere(List<HalfDay> halfDays) implements Booking {}
    }

    /** Books all half-days of an itinerary or none; what an older revision held makes way. */
    Booking book(Itinerary wanted) {
        var elsewhere = elsewhere(wanted);
        if (!elsewhere.isEmpty()) return new Booking.Elsewhere(elsewhere);
        if (overtaken(wanted.claim())) return new Booking.Booked(this);
        var others = slots.stream().filter(slot -> !slot.heldFor(wanted.claim().meeting()));
        var booked = Stream.concat(others, wanted.slots().stream()).toList();
        return new Booking.Booked(new Calendar(booked));
    }

    /** The half-days of an itinerary that are held for another meeting. */
    List<HalfDay> elsewhere(Itinerary wanted) {
        return slots.stream()
                .filter(slot -> !slot.heldFor(wanted.claim().meeting()))
                .map(Slot::halfDay)
                .filter(wanted.places()::containsKey)
                .sorted()
                .toList();
    }

    /** Gives back what is held for a meeting by revisions of its plan that no longer count. */
    Calendar release(UUID meeting, IntPredicate keeps) {
        return new Calendar(
                slots.stream()
                        .filter(s -> !s.heldFor(meeting) || keeps.test(s.claim().revision()))
                        .toList());
    }

    private boolean overtaken(Claim claim) {
        return slots.stream()
                .filter(slot -> slot.heldFor(claim.meeting()))
                .anyMatch(slot -> slot.claim().revision() > claim.revision());
    }
}
