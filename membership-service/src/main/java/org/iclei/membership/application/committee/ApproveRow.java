package org.iclei.membership.application.committee;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.membership.application.Applications;
import org.iclei.membership.application.MembershipApplication;
import org.iclei.membership.application.TakeStep;
import org.iclei.membership.application.committee.CommitteeDecision.Outcome;
import org.iclei.membership.application.committee.CommitteeDecision.Row;
import org.iclei.membership.application.course.Approval;
import org.iclei.membership.application.course.Step;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;

/** One application of a list. */
@Component
class ApproveRow {
    private final Applications applications;
    private final TakeStep steps;

    ApproveRow(Applications applications, TakeStep steps) {
        this.applications = applications;
        this.steps = steps;
    }

    /** Whether a day has yet to come where its applicant is served; of none it is not known. */
    boolean isToCome(LocalDate day, UUID application) {
        return applications
                .find(application)
                .filter(found -> day.isAfter(steps.today(found.state())))
                .isPresent();
    }

    Row approve(UUID application, CommitteeDecision list, Cause cause) {
        if (applications.find(application).isEmpty()) {
            return new Row(application, Outcome.UNKNOWN, null);
        }
        var outcome =
                applications.decide(application, cause, found -> decide(found.orElseThrow(), list));
        return switch (outcome) {
            case Step.Taken<Loaded<MembershipApplication>> _ ->
                    new Row(application, Outcome.APPROVED, null);
            case Step.Refused<Loaded<MembershipApplication>>(var why) ->
                    new Row(application, Outcome.REFUSED, why);
        };
    }

    /** The same decision once more, after a crash, is no second one. */
    private Decision<MembershipApplication, Step<Loaded<MembershipApplication>>> decide(
            Loaded<MembershipApplication> found, CommitteeDecision list) {
        var before = found.state().course().approval();
        boolean same =
                before.verdict() == Approval.Verdict.APPROVED
                        && list.minute().equals(before.minute())
                        && list.on().equals(before.on());
        if (same) return new Decision.Leave<>(new Step.Taken<>(found));
        return steps.decide(
                found,
                it ->
                        it.decided(
                                list.on(),
                                steps.today(it),
                                course -> course.approved(list.minute(), list.on())));
    }
}
