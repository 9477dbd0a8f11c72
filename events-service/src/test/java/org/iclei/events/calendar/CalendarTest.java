package org.iclei.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.events.calendar.Calendar.Booking;
import org.junit.jupiter.api.Test;

import java.util.TreeMap;
import java.util.UUID;

class CalendarTest {
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID MEETING = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void a_free_person_is_booked_for_every_half_day_of_the_itinerary() {
        var booked = book(Calendar.EMPTY, MEETING, 1, "2015-07-06/AM", "2015-07-06/PM");

        assertThat(booked.slots())
                .extracting(slot -> slot.halfDay().text())
                .containsExactly("2015-07-06/AM", "2015-07-06/PM");
    }

    @Test
    void booking_the_same_again_changes_nothing() {
        var booked = book(Calendar.EMPTY, MEETING, 1, "2015-07-06/AM");

        assertThat(book(booked, MEETING, 1, "2015-07-06/AM")).isEqualTo(booked);
    }

    @Test
    void one_half_day_held_for_another_meeting_refuses_the_whole_itinerary() {
        var busy = book(Calendar.EMPTY, OTHER, 1, "2015-07-08/AM");

        var booking = busy.book(itinerary(MEETING, 1, "2015-07-07/PM", "2015-07-08/AM"));

        assertThat(booking)
                .isEqualTo(new Booking.Elsewhere(java.util.List.of(new HalfDay("2015-07-08/AM"))));
    }

    @Test
    void the_morning_leaves_the_afternoon_of_the_same_day_free() {
        var busy = book(Calendar.EMPTY, OTHER, 1, "2015-07-08/AM");

        assertThat(book(busy, MEETING, 1, "2015-07-08/PM").slots()).hasSize(2);
    }

    @Test
    void a_newer_revision_takes_the_place_of_the_older_one_in_one_step() {
        var first = book(Calendar.EMPTY, MEETING, 1, "2015-07-06/AM", "2015-07-07/AM");

        var second = book(first, MEETING, 2, "2015-07-07/AM", "2015-07-08/AM");

        assertThat(second.slots())
                .extracting(slot -> slot.halfDay().text())
                .containsExactly("2015-07-07/AM", "2015-07-08/AM");
        assertThat(second.slots()).allMatch(slot -> slot.claim().revision() == 2);
    }

    @Test
    void an_older_revision_that_comes_late_changes_nothing() {
        var second = book(Calendar.EMPTY, MEETING, 2, "2015-07-07/AM");

        assertThat(book(second, MEETING, 1, "2015-07-06/AM")).isEqualTo(second);
    }

    @Test
    void releasing_gives_back_only_the_meeting_s_revisions_that_no_longer_count() {
        var both =
                book(book(Calendar.EMPTY, OTHER, 1, "2015-07-01/AM"), MEETING, 1, "2015-07-06/AM");

        var released = both.release(MEETING, revision -> revision > 1);

        assertThat(released.slots()).extracting(Slot::claim).containsExactly(new Claim(OTHER, 1));
    }

    @Test
    void a_revision_that_still_counts_keeps_its_places() {
        var booked = book(Calendar.EMPTY, MEETING, 2, "2015-07-06/AM");

        assertThat(booked.release(MEETING, revision -> revision >= 2)).isEqualTo(booked);
    }

    private static Calendar book(Calendar before, UUID meeting, int revision, String... halfDays) {
        var booking = before.book(itinerary(meeting, revision, halfDays));
        return booking instanceof Booking.Booked(var after) ? after : before;
    }

    private static Itinerary itinerary(UUID meeting, int revision, String... halfDays) {
        var places = new TreeMap<HalfDay, String>();
        for (var halfDay : halfDays) places.put(new HalfDay(halfDay), "Toronto, CA");
        return new Itinerary(PERSON, new Claim(meeting, revision), places);
    }
}
