package org.iclei.membership.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.membership.application.agenda.DeadlineKind;
import org.iclei.membership.application.agenda.Notice;
import org.iclei.membership.application.agenda.Terms;
import org.iclei.membership.application.course.ApplicationRefusal;
import org.iclei.membership.application.course.ApplicationState;
import org.iclei.membership.application.course.Eligibility;
import org.iclei.membership.application.course.Step;
import org.iclei.membership.organisation.Membership.Category;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Deadlines and the place an organisation has; the day of joining is Pittsburgh's. */
class MembershipApplicationTest {
    private static final UUID ID = UUID.randomUUID();
    private static final UUID PITTSBURGH = UUID.randomUUID();
    private static final UUID INVOICE = UUID.randomUUID();
    private static final LocalDate RECEIVED = LocalDate.of(2015, 12, 1);
    private static final LocalDate JOINED = LocalDate.of(2016, 1, 13);

    private final MembershipApplication submitted =
            submitted(new Terms(12, 30, 6, List.of(14, 3)), RECEIVED);

    @Test
    void before_each_deadline_somebody_is_reminded_and_on_it_it_is_told() {
        assertThat(days(admitted(), JOINED.plusYears(1)))
                .containsExactly("2016-06-29 14", "2016-07-10 3", "2016-07-13 0");
    }

    @Test
    void a_jump_over_every_deadline_says_each_thing_once_in_order_and_lapses_the_day_after() {
        assertThat(days(submitted, LocalDate.of(2020, 1, 1)))
                .containsExactly("2016-11-17 14", "2016-11-28 3", "2016-12-01 0", "2016-12-02 -1");
    }

    @Test
    void what_led_to_nothing_in_time_has_expired_the_day_after() {
        var expired = after(submitted, LocalDate.of(2016, 12, 2));

        assertThat(after(submitted, LocalDate.of(2016, 12, 1)).isOpen()).isTrue();
        assertThat(expired.course().state()).isEqualTo(ApplicationState.EXPIRED);
        assertThat(expired.course().endedOn()).isEqualTo("2016-12-02");
    }

    @Test
    void what_was_entered_long_after_it_came_is_not_reminded_of_days_gone_by() {
        var late = submitted(submitted.request().terms(), LocalDate.of(2016, 11, 20));

        assertThat(days(late, LocalDate.of(2016, 11, 30))).containsExactly("2016-11-28 3");
    }

    @Test
    void who_was_admitted_late_is_not_reminded_of_days_gone_by() {
        var late = admitted(submitted, LocalDate.of(2016, 7, 11));

        assertThat(days(late, JOINED.plusYears(1))).containsExactly("2016-07-13 0");
    }

    @Test
    void an_answer_is_due_within_the_offices_period() {
        var asked = taken(submitted.asked("Who is the staff liaison?", RECEIVED));

        assertThat(asked.agenda().deadlines())
                .anyMatch(it -> it.kind() == DeadlineKind.ANSWER && on(it.on(), 2015, 12, 31));
        var answered = taken(asked.answered("The head of our environment office.", JOINED));
        assertThat(answered.agenda().deadlines()).noneMatch(it -> it.kind() == DeadlineKind.ANSWER);
        assertThat(answered.desk().questions().getLast().answeredOn()).isEqualTo(JOINED);
    }

    @Test
    void a_resolution_that_is_there_is_not_asked_for() {
        var resolved = taken(submitted.resolved(RECEIVED, RECEIVED));

        assertThat(admitted(resolved).agenda().deadlines()).isEmpty();
        assertThat(taken(admitted().resolved(JOINED, JOINED)).agenda().next()).isNull();
    }

    @Test
    void where_no_office_asks_for_a_resolution_a_member_has_no_deadline() {
        var anywhere = submitted(new Terms(12, 30, null, List.of(14, 3)), RECEIVED);

        assertThat(admitted(anywhere).agenda().next()).isNull();
    }

    @Test
    void the_committee_decides_neither_tomorrow_nor_before_the_application_came() {
        assertThat(decided(JOINED.plusDays(1), JOINED))
                .isEqualTo(new Step.Refused<>(ApplicationRefusal.IN_THE_FUTURE));
        assertThat(decided(RECEIVED.minusDays(1), JOINED))
                .isEqualTo(new Step.Refused<>(ApplicationRefusal.BEFORE_RECEIPT));
    }

    @Test
    void an_organisation_has_one_place_until_its_application_fails_or_it_is_a_member() {
        assertThat(submitted.place()).isEqualTo(PITTSBURGH);
        assertThat(admitted().place()).isEqualTo(PITTSBURGH);
        assertThat(admitted().seated().place()).isEqualTo(ID);
        assertThat(taken(submitted.turn(JOINED, it -> it.withdrawn(JOINED))).place()).isEqualTo(ID);
    }

    private Step<MembershipApplication> decided(LocalDate on, LocalDate today) {
        return submitted.decided(on, today, course -> course.approved("GexCom", on));
    }

    private static MembershipApplication submitted(Terms terms, LocalDate today) {
        var request = new Request(ID, PITTSBURGH, Category.FULL, RECEIVED, terms);
        return MembershipApplication.submitted(
                request, Eligibility.by("CHARTER_2_3_B"), Desk.of(List.of()), today);
    }

    private MembershipApplication admitted() {
        return admitted(submitted);
    }

    private static MembershipApplication admitted(MembershipApplication from) {
        return admitted(from, JOINED);
    }

    private static MembershipApplication admitted(MembershipApplication from, LocalDate today) {
        var decided = RECEIVED.plusDays(9);
        var checked = taken(from.turn(today, course -> course.checked(true)));
        var invoiced = taken(checked.turn(today, course -> course.invoiced(INVOICE)));
        var approved = taken(invoiced.turn(today, course -> course.approved("GexCom", decided)));
        return approved.with(approved.course().settled(INVOICE, JOINED), today);
    }

    private static MembershipApplication taken(Step<MembershipApplication> step) {
        if (step instanceof Step.Taken<MembershipApplication>(var next)) return next;
        throw new AssertionError(step);
    }

    private static boolean on(LocalDate day, int year, int month, int of) {
        return day.equals(LocalDate.of(year, month, of));
    }

    /** What is said up to a day, with its own day and what is left then. */
    private static List<String> days(MembershipApplication of, LocalDate today) {
        var said = new ArrayList<String>();
        for (var each : notices(of, today)) said.add(each.day() + " " + each.daysLeft());
        return said;
    }

    private static List<Notice> notices(MembershipApplication of, LocalDate today) {
        var all = new ArrayList<Notice>();
        var due = of.agenda().due(today);
        for (var next = of; due.isPresent(); due = next.agenda().due(today)) {
            all.add(due.get());
            next = next.passed(due.get());
        }
        return all;
    }

    private static MembershipApplication after(MembershipApplication of, LocalDate today) {
        var next = of;
        for (var notice : notices(of, today)) next = next.passed(notice);
        return next;
    }
}
