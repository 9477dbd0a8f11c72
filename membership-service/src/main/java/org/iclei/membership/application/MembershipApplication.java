package org.iclei.membership.application;

import static org.iclei.membership.application.agenda.DeadlineKind.ANSWER;
import static org.iclei.membership.application.agenda.DeadlineKind.COUNCIL_RESOLUTION;
import static org.iclei.membership.application.agenda.DeadlineKind.EXPIRY;

import org.iclei.membership.application.agenda.Agenda;
import org.iclei.membership.application.agenda.Notice;
import org.iclei.membership.application.course.ApplicationRefusal;
import org.iclei.membership.application.course.ApplicationState;
import org.iclei.membership.application.course.Course;
import org.iclei.membership.application.course.Eligibility;
import org.iclei.membership.application.course.Step;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * An organisation's application for membership.
 *
 * @param place the organisation's id while it applies, its own afterwards: no two have the same
 */
public record MembershipApplication(
        Request request, Course course, Agenda agenda, Desk desk, UUID place) {

    public static MembershipApplication submitted(
            Request request, Eligibility eligibility, Desk desk, LocalDate today) {
        var expiry = request.terms().expiry(request.receivedOn());
        return new MembershipApplication(
                request,
                Course.begun(eligibility),
                Agenda.EMPTY.with(EXPIRY, expiry, request.terms(), today),
                desk,
                request.organisation());
    }

    /** A step of its course, with what follows for its deadlines and its place. */
    public Step<MembershipApplication> turn(LocalDate today, Function<Course, Step<Course>> step) {
        return step.apply(course).map(next -> with(next, today));
    }

    /** A decision of the committee, which has met since the application came. */
    public Step<MembershipApplication> decided(
            LocalDate on, LocalDate today, Function<Course, Step<Course>> step) {
        if (on.isAfter(today)) return new Step.Refused<>(ApplicationRefusal.IN_THE_FUTURE);
        if (on.isBefore(request.receivedOn())) {
            return new Step.Refused<>(ApplicationRefusal.BEFORE_RECEIPT);
        }
        return turn(today, step);
    }

    public MembershipApplication with(Course next, LocalDate today) {
        if (next.equals(course)) return this;
        // until the organisation is a member, no second one may begin
        boolean keepsPlace = next.state().isOpen() || next.state() == ApplicationState.ADMITTED;
        return new MembershipApplication(
                request,
                next,
                agenda(next, today),
                desk,
                keepsPlace ? place : request.application());
    }

    private Agenda agenda(Course next, LocalDate today) {
        var joinedOn = next.joinedOn();
        if (next.state().isOpen()) {
            return next.state() == ApplicationState.INFO_REQUESTED
                    ? agenda
                    : agenda.without(ANSWER);
        }
        if (joinedOn == null || desk.resolutionOn() != null) return Agenda.EMPTY;
        var terms = request.terms();
        return terms.resolutionBy(joinedOn)
                .map(by -> Agenda.EMPTY.with(COUNCIL_RESOLUTION, by, terms, today))
                .orElse(Agenda.EMPTY);
    }

    public Step<MembershipApplication> asked(String question, LocalDate today) {
        var by = request.terms().answerBy(today);
        return turn(today, Course::asked)
                .map(next -> next.with(desk.asked(question, today)))
                .map(next -> next.with(agenda.with(ANSWER, by, request.terms(), today)));
    }

    public Step<MembershipApplication> answered(String answer, LocalDate today) {
        return turn(today, Course::answered).map(next -> next.with(desk.answered(answer, today)));
    }

    /** Recommended, and due by a day where an office asks for it; joining does not wait for it. */
    public Step<MembershipApplication> resolved(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) return new Step.Refused<>(ApplicationRefusal.IN_THE_FUTURE);
        if (hasFailed()) return new Step.Refused<>(ApplicationRefusal.ENDED);
        return new Step.Taken<>(with(desk.resolved(on)).with(agenda.without(COUNCIL_RESOLUTION)));
    }

    /** A day has come: what was to be said is said, and what was to lapse lapses. */
    public MembershipApplication passed(Notice notice) {
        var next = with(agenda.without(notice));
        if (!notice.isOver()) return next;
        return switch (next.turn(notice.day(), course -> course.expired(notice.day()))) {
            case Step.Taken<MembershipApplication>(var expired) -> expired;
            case Step.Refused<MembershipApplication> _ -> next;
        };
    }

    public MembershipApplication with(Desk other) {
        return new MembershipApplication(request, course, agenda, other, place);
    }

    private MembershipApplication with(Agenda other) {
        return new MembershipApplication(request, course, other, desk, place);
    }

    /** The organisation is a member now: it may apply again, should it ever leave. */
    public MembershipApplication seated() {
        return new MembershipApplication(request, course, agenda, desk, request.application());
    }

    public boolean isOpen() {
        return course.state().isOpen();
    }

    /** It ended, and not in membership. */
    public boolean hasFailed() {
        return !isOpen() && course.state() != ApplicationState.ADMITTED;
    }
}
