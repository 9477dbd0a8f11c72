package org.iclei.exchange.meeting;

import org.iclei.exchange.meeting.plan.HalfDay;
import org.iclei.exchange.meeting.plan.MeetingPlan;
import org.iclei.exchange.meeting.plan.PlanDraft;
import org.iclei.exchange.programme.Written;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The bodies that plan a meeting, turned into drafts; half-days are text such as 2015-07-06/AM. */
final class MeetingRequests {
    private MeetingRequests() {}

    record NewMeeting(
            int number,
            LocalDate from,
            LocalDate to,
            List<CommonDays> commonDays,
            List<Visit> visits,
            List<Delegation> delegations) {
        PlanDraft draft() {
            return new Plan(from, to, commonDays, visits, delegations).draft();
        }
    }

    record Plan(
            LocalDate from,
            LocalDate to,
            List<CommonDays> commonDays,
            List<Visit> visits,
            List<Delegation> delegations) {
        PlanDraft draft() {
            return new PlanDraft(
                    from,
                    to,
                    commonDays.stream().map(CommonDays::draft).toList(),
                    visits.stream().map(Visit::draft).toList(),
                    delegations.stream().map(Delegation::draft).toList());
        }
    }

    /**
     * @param organisation the host's id, when it is a city of the programme
     * @param outsideHost true when the host takes no part in the programme, as Toronto in 2015
     */
    record CommonDays(
            String city,
            String country,
            @Nullable UUID organisation,
            @Nullable Boolean outsideHost,
            String from,
            String to) {
        MeetingPlan.CommonDays draft() {
            return new MeetingPlan.CommonDays(
                    Written.name("A city's name", city),
                    Written.country(country),
                    organisation,
                    Boolean.TRUE.equals(outsideHost),
                    halfDay(from),
                    halfDay(to));
        }
    }

    record Visit(UUID pairing, UUID host, String from, String to) {
        PlanDraft.VisitDraft draft() {
            return new PlanDraft.VisitDraft(pairing, host, halfDay(from), halfDay(to));
        }
    }

    record Delegation(UUID organisation, List<Delegate> delegates) {
        PlanDraft.DelegationDraft draft() {
            return new PlanDraft.DelegationDraft(
                    organisation, delegates.stream().map(Delegate::draft).toList());
        }
    }

    /**
     * @param person the opaque id that membership-service gives for a person
     */
    record Delegate(UUID person, String name) {
        PlanDraft.DelegateDraft draft() {
            return new PlanDraft.DelegateDraft(person, Written.name("A delegate's name", name));
        }
    }

    record Nomination(UUID organisation, UUID person, String name) {
        PlanDraft.DelegateDraft delegate() {
            return new Delegate(person, name).draft();
        }
    }

    /**
     * @param reason a code such as FUNDING_ENDED; no free text travels further
     */
    record Cancellation(String reason) {
        String code() {
            if (reason.matches("[A-Z][A-Z_]{2,59}")) return reason;
            throw new Refused(
                    ProblemType.INVALID_VALUE, "'reason' is a code such as FUNDING_ENDED.");
        }
    }

    private static HalfDay halfDay(String text) {
        return HalfDay.parse(text)
                .orElseThrow(
                        () ->
                                new Refused(
                                        ProblemType.INVALID_VALUE,
                                        "Half-days are written 2015-07-06/AM or 2015-07-06/PM."));
    }
}
