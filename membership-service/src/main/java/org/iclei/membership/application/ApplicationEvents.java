package org.iclei.membership.application;

import org.iclei.membership.application.agenda.Notice;
import org.iclei.membership.application.course.ApplicationState;
import org.iclei.membership.application.course.Course;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.membership.ApplicationAccepted;
import org.iclei.schema.membership.ApplicationDeadlineNoticed;
import org.iclei.schema.membership.ApplicationDeclined;
import org.iclei.schema.membership.ApplicationExpired;
import org.iclei.schema.membership.ApplicationSubmitted;
import org.iclei.schema.membership.ApplicationWithdrawn;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What the platform is told of an application: that it came, and what became of it. */
public final class ApplicationEvents {
    private final List<OrganisationFacts> applicant;

    public ApplicationEvents(OrganisationFacts applicant) {
        this.applicant = List.of(applicant);
    }

    public List<DomainEvent> submitted(Request request) {
        return List.of(
                new ApplicationSubmitted(
                        request.receivedOn(),
                        request.application(),
                        request.category().name(),
                        applicant));
    }

    /** What a step brought about; most steps are nobody's business yet. */
    public List<DomainEvent> changed(MembershipApplication before, MembershipApplication after) {
        var course = after.course();
        if (before.course().state() == course.state()) return List.of();
        return course.state() == ApplicationState.ADMITTED
                ? List.of(accepted(after.request(), Objects.requireNonNull(course.joinedOn())))
                : ended(after.request(), course);
    }

    private DomainEvent accepted(Request request, LocalDate joinedOn) {
        return new ApplicationAccepted(
                joinedOn, request.application(), request.category().name(), joinedOn, applicant);
    }

    private List<DomainEvent> ended(Request request, Course course) {
        var on = course.endedOn();
        if (on == null) return List.of();
        var id = request.application();
        var refundDue = course.dues().refundDue();
        return switch (course.state()) {
            case DECLINED -> {
                var reason = Objects.requireNonNull(course.approval().reason()).name();
                yield List.of(new ApplicationDeclined(on, id, reason, refundDue, applicant));
            }
            case WITHDRAWN -> List.of(new ApplicationWithdrawn(on, id, refundDue, applicant));
            case EXPIRED -> List.of(new ApplicationExpired(on, id, refundDue, applicant));
            default -> List.of();
        };
    }

    /** A deadline comes near, or is there. */
    public DomainEvent noticed(Request request, Notice notice) {
        return new ApplicationDeadlineNoticed(
                notice.day(),
                request.application(),
                notice.kind().name(),
                notice.deadline(),
                notice.daysLeft(),
                applicant);
    }
}
