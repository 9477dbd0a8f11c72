package org.iclei.exchange.meeting.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A plan as somebody wrote it down, before the programme's rules are applied to it. */
public record PlanDraft(
        LocalDate from,
        LocalDate to,
        List<MeetingPlan.CommonDays> commonDays,
        List<VisitDraft> visits,
        List<DelegationDraft> delegations) {

    public record VisitDraft(UUID pairing, UUID host, HalfDay from, HalfDay to) {}

    public record DelegationDraft(UUID organisation, List<DelegateDraft> delegates) {}

    public record DelegateDraft(UUID person, String name) {}
}
