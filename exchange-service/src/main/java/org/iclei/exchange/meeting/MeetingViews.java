package org.iclei.exchange.meeting;

import org.iclei.exchange.meeting.plan.MeetingPlan;
import org.iclei.exchange.memberdirectory.MemberDirectory;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.OrganisationFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Working meetings as their planners and cities see them. */
@Component
public class MeetingViews {

    public record MeetingView(
            UUID id,
            UUID programme,
            int number,
            int planRevision,
            WorkingMeeting.Status status,
            WorkingMeeting.Scheduling scheduling,
            LocalDate from,
            LocalDate to,
            List<CommonDaysView> commonDays,
            List<VisitView> visits,
            List<DelegationView> delegations,
            int fundedDelegates,
            int selfFundedDelegates,
            int travellingDelegates,
            List<WorkingMeeting.Refusal> refusals) {}

    public record CommonDaysView(
            String city,
            String country,
            @Nullable UUID organisation,
            boolean outsideHost,
            String from,
            String to) {}

    public record VisitView(
            UUID id,
            UUID pairing,
            UUID host,
            @Nullable String hostName,
            String from,
            String to,
            boolean transfer) {}

    public record DelegationView(
            UUID organisation,
            @Nullable String name,
            boolean travelling,
            int size,
            @Nullable List<DelegateView> delegates) {}

    public record DelegateView(UUID person, String name, boolean funded, boolean travelling) {}

    private final MemberDirectory directory;
    private final Meetings meetings;

    MeetingViews(MemberDirectory directory, Meetings meetings) {
        this.directory = directory;
        this.meetings = meetings;
    }

    /** All meetings that the viewer has to plan anew, in the order that was asked for. */
    public List<MeetingView> stuck(Viewer viewer, Paging paging) {
        return meetings.stuck(viewer, paging).stream().map(it -> view(viewer, it)).toList();
    }

    MeetingView view(Viewer viewer, Loaded<WorkingMeeting> found) {
        var meeting = found.state();
        var plan = meeting.plan();
        var delegates = plan.delegations().stream().mapToInt(sent -> sent.delegates().size()).sum();
        var funded = plan.delegations().stream().mapToInt(MeetingPlan.Delegation::funded).sum();
        var travelling =
                plan.delegations().stream()
                        .filter(MeetingPlan.Delegation::travelling)
                        .mapToInt(MeetingPlan.Delegation::funded)
                        .sum();
        return new MeetingView(
                found.id(),
                meeting.programme(),
                meeting.number(),
                meeting.planRevision(),
                meeting.status(),
                meeting.scheduling(),
                plan.from(),
                plan.to(),
                plan.commonDays().stream().map(MeetingViews::commonDays).toList(),
                plan.visits().stream().map(this::visit).toList(),
                plan.delegations().stream().map(sent -> delegation(viewer, meeting, sent)).toList(),
                funded,
                delegates - funded,
                travelling,
                plans(viewer, meeting) ? meeting.refusals() : anonymous(meeting));
    }

    private static CommonDaysView commonDays(MeetingPlan.CommonDays days) {
        return new CommonDaysView(
                days.city(),
                days.country(),
                days.organisation(),
                days.outsideHost(),
                days.from().toString(),
                days.to().toString());
    }

    private VisitView visit(MeetingPlan.Visit visit) {
        return new VisitView(
                visit.id(),
                visit.pairing(),
                visit.host(),
                name(visit.host()),
                visit.from().toString(),
                visit.to().toString(),
                visit.transfer());
    }

    /** People by name only for those who plan and for the delegation's own city. */
    private DelegationView delegation(
            Viewer viewer, WorkingMeeting meeting, MeetingPlan.Delegation sent) {
        boolean own = viewer.asCity().contains(sent.organisation());
        return new DelegationView(
                sent.organisation(),
                name(sent.organisation()),
                sent.travelling(),
                sent.delegates().size(),
                plans(viewer, meeting) || own ? delegates(sent) : null);
    }

    private static boolean plans(Viewer viewer, WorkingMeeting meeting) {
        return viewer.is(Role.SECRETARIAT)
                || viewer.asOffice().stream()
                        .anyMatch(meeting.concern().coExecutingOffices()::contains);
    }

    private static List<WorkingMeeting.Refusal> anonymous(WorkingMeeting meeting) {
        return meeting.refusals().stream().map(WorkingMeeting.Refusal::withoutPerson).toList();
    }

    private static List<DelegateView> delegates(MeetingPlan.Delegation sent) {
        return sent.delegates().stream()
                .map(
                        one ->
                                new DelegateView(
                                        one.person(), one.name(), one.funded(), sent.travelling()))
                .toList();
    }

    private @Nullable String name(UUID organisation) {
        return directory.find(organisation).map(OrganisationFacts::officialName).orElse(null);
    }
}
