package org.iclei.events.icalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.events.icalendar.CalendarProgram.event;

import biweekly.ICalendar;
import biweekly.component.VEvent;

import org.iclei.events.studyvisit.VisitState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The exchange of 2015: Toronto in July, Vitoria-Gasteiz in October. */
class CalendarTextTest {
    private final String text = write(EuCanada.entries());
    private final ICalendar calendar = CalendarProgram.read(text);

    @Test
    void both_meetings_and_their_eight_visits_are_in_a_valid_calendar() {
        assertThat(calendar.getEvents()).hasSize(10);
        assertThat(CalendarProgram.defects(calendar)).isEmpty();
    }

    @Test
    void the_calendar_says_its_name_and_how_often_to_ask() {
        assertThat(text)
                .contains("X-WR-CALNAME:EU–Canada Cooperation\r\n")
                .contains("NAME:EU–Canada Cooperation\r\n")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n")
                .contains("X-PUBLISHED-TTL:PT1H\r\n");
    }

    @Test
    void the_first_meeting_takes_whole_days_from_6_to_10_july() {
        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20150706\r\nDTEND;VALUE=DATE:20150711\r\n")
                .contains("DTSTART;VALUE=DATE:20151019\r\nDTEND;VALUE=DATE:20151024\r\n");
        var meeting = event(calendar, "Working meeting 1 of EU–Canada Cooperation");
        assertThat(meeting.getLocation().getValue()).isEqualTo("Toronto, CA");
        assertThat(meeting.getDescription().getValue())
                .isEqualTo(
                        "Confirmed.\nCommon days at Toronto, CA: 2015-07-06 morning to 2015-07-07"
                                + " afternoon.");
    }

    @Test
    void common_days_in_a_city_of_the_programme_have_its_name_of_the_directory() {
        var meeting = event(calendar, "Working meeting 2 of EU–Canada Cooperation");

        assertThat(meeting.getLocation().getValue()).isEqualTo("Vitoria-Gasteiz, ES");
    }

    @Test
    void a_visit_names_guest_host_and_half_days() {
        var visit = event(calendar, "Study visit: Almada at Saanich (District)");

        assertThat(visit.getLocation().getValue()).isEqualTo("Saanich (District), CA");
        assertThat(visit.getDescription().getValue())
                .isEqualTo(
                        """
                        Confirmed.
                        At Saanich (District), CA: 2015-07-08 morning to 2015-07-10 afternoon.
                        Part of working meeting 1 of EU–Canada Cooperation.\
                        """);
        assertThat(visit.getCategories().getFirst().getValues())
                .containsExactly("EU–Canada Cooperation");
        assertThat(visit.getUrl().getValue())
                .isEqualTo(
                        "https://network.example/app/#/programmes/%s/show"
                                .formatted(EuCanada.plan(1).programme()));
    }

    @ParameterizedTest
    @CsvSource({
        "TENTATIVE, TENTATIVE, 'Planned, not confirmed yet.'",
        "RELEASED, TENTATIVE, 'Planned, but no places are held.'",
        "CONFIRMED, CONFIRMED, Confirmed.",
        "CANCELLED, CANCELLED, Cancelled."
    })
    void a_visit_stands_as_it_does_here(VisitState state, String status, String sentence) {
        var visit = only(visit(EuCanada.SAVED, state));

        assertThat(visit.getStatus().getValue()).isEqualTo(status);
        assertThat(visit.getDescription().getValue()).startsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "SCHEDULED, TENTATIVE",
        "REFUSED, TENTATIVE",
        "RELEASED, TENTATIVE",
        "CONFIRMED, CONFIRMED",
        "CANCELLED, CANCELLED"
    })
    void a_meeting_stands_as_it_does_here(String state, String status) {
        var meeting = only(EuCanada.meeting(1, Standing.of(state)));

        assertThat(meeting.getStatus().getValue()).isEqualTo(status);
    }

    @Test
    void what_is_cancelled_says_so_in_words_and_takes_nobodys_time() {
        var visit = only(visit(EuCanada.SAVED, VisitState.CANCELLED));

        assertThat(visit.getSummary().getValue())
                .isEqualTo("Cancelled: Study visit: Almada at Saanich (District)");
        assertThat(visit.getTransparency().isTransparent()).isTrue();
    }

    @Test
    void who_is_not_in_the_directory_yet_has_no_name_yet() {
        var nobody = new Names(Map.of(), Map.of());
        var text = new EntryText(nobody);
        var visit = visit(EuCanada.SAVED, VisitState.CONFIRMED);

        assertThat(text.location(visit)).isEqualTo("an organisation whose name is not known yet");
        assertThat(text.description(visit)).endsWith("meeting 1 of an exchange programme.");
    }

    @Test
    void what_changed_keeps_its_uid_and_counts_on() {
        var later = new Entry.Saved(4, Instant.parse("2015-06-01T09:30:00Z"));
        var before = only(visit(EuCanada.SAVED, VisitState.CONFIRMED));
        var after = only(visit(later, VisitState.CANCELLED));

        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(before.getSequence().getValue()).isEqualTo(3);
        assertThat(after.getSequence().getValue()).isEqualTo(4);
        assertThat(after.getLastModified().getValue()).isEqualTo("2015-06-01T09:30:00Z");
        assertThat(after.getDateTimeStamp().getValue()).isEqualTo("2015-06-01T09:30:00Z");
    }

    @Test
    void the_same_entries_make_the_same_text() {
        assertThat(write(EuCanada.entries())).isEqualTo(text);
    }

    @Test
    void no_person_is_in_it() {
        assertThat(EuCanada.plan(1).people()).hasSize(40);
        assertThat(EuCanada.plan(1).people())
                .allSatisfy(person -> assertThat(text).doesNotContain(person.toString()));
        assertThat(text).doesNotContain("ATTENDEE", "ORGANIZER");
    }

    private static Entry visit(Entry.Saved saved, VisitState state) {
        var visit = EuCanada.almadaAndSaanich(1).as(state);
        var plan = EuCanada.plan(1);
        return new Entry.Visit(plan.meeting(), plan.programme(), 1, visit, saved);
    }

    private static VEvent only(Entry entry) {
        return CalendarProgram.read(write(List.of(entry))).getEvents().getFirst();
    }

    private static String write(List<Entry> entries) {
        var text = new CalendarText(EuCanada.names(), EuCanada.GATEWAY);
        return text.of("EU–Canada Cooperation", entries);
    }
}
