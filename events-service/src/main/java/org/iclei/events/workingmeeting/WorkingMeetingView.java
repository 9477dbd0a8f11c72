package org.iclei.events.workingmeeting;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.events.calendar.HalfDay;
import org.iclei.events.memberdirectory.OrganisationName;
import org.iclei.events.memberdirectory.Sight;
import org.iclei.events.studyvisit.StudyVisit;
import org.iclei.events.studyvisit.VisitState;
import org.iclei.events.workingmeeting.plan.Attendance;
import org.iclei.events.workingmeeting.plan.Block;
import org.iclei.events.workingmeeting.plan.Refusal;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.schema.OrganisationFacts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Schema(name = "WorkingMeeting")
record WorkingMeetingView(
        UUID id,
        UUID programme,
        @Schema(example = "1") int number,
        int planRevision,
        LocalDate from,
        LocalDate to,
        WorkingMeeting.Status state,
        List<CommonDays> commonDays,
        List<Visit> visits,
        @Schema(description = "People booked.", example = "40") int places,
        @Schema(
                        description =
                                "Who is to come, by opaque ids; only for the secretariat and for"
                                        + " co-executing offices.")
                @Nullable List<Delegate> delegates,
        @Schema(description = "Why the plan cannot be held.") List<Refused> refusals,
        List<OrganisationName> organisations,
        List<String> coExecutingOffices) {

    @Schema(name = "CommonDays")
    record CommonDays(
            String city,
            String country,
            @Nullable UUID organisation,
            boolean outsideHost,
            @Schema(example = "2015-07-06/AM") String from,
            @Schema(example = "2015-07-07/PM") String to) {}

    @Schema(name = "VisitOfMeeting")
    record Visit(
            UUID id,
            UUID pairing,
            OrganisationName host,
            @Schema(example = "2015-07-08/AM") String from,
            @Schema(example = "2015-07-10/PM") String to,
            boolean transfer,
            VisitState state) {}

    @Schema(name = "Delegate")
    record Delegate(UUID person, UUID organisation, @Nullable UUID pairing) {}

    @Schema(name = "SchedulingRefusal")
    record Refused(
            Refusal.Part part,
            @Nullable UUID visit,
            @Nullable UUID person,
            @Schema(example = "2015-07-08/AM") @Nullable String halfDay,
            Refusal.Reason reason) {}

    static WorkingMeetingView of(
            Loaded<WorkingMeeting> loaded, Sight sight, Map<UUID, OrganisationFacts> names) {
        var meeting = loaded.state();
        var plan = meeting.plan();
        boolean people = sight.showsPeople(plan.coExecutingOffices());
        return new WorkingMeetingView(
                loaded.id(),
                plan.programme(),
                plan.number(),
                plan.revision(),
                plan.from(),
                plan.to(),
                meeting.status(),
                plan.commonDays().stream().map(WorkingMeetingView::of).toList(),
                meeting.visits().stream().map(visit -> of(visit, names)).toList(),
                meeting.booked().size(),
                people ? plan.attendances().stream().map(WorkingMeetingView::of).toList() : null,
                meeting.refusals().stream()
                        .map(refusal -> of(people ? refusal : refusal.anonymous()))
                        .toList(),
                plan.organisations().stream()
                        .map(organisation -> OrganisationName.of(organisation.id(), names))
                        .toList(),
                plan.coExecutingOffices());
    }

    private static CommonDays of(Block block) {
        return new CommonDays(
                block.city(),
                block.country(),
                block.organisation(),
                block.outsideHost(),
                block.from().text(),
                block.to().text());
    }

    private static Visit of(StudyVisit visit, Map<UUID, OrganisationFacts> names) {
        return new Visit(
                visit.visit(),
                visit.pairing(),
                OrganisationName.of(visit.host(), names),
                visit.from().text(),
                visit.to().text(),
                visit.transfer(),
                visit.state());
    }

    private static Delegate of(Attendance attendance) {
        return new Delegate(attendance.person(), attendance.organisation(), attendance.pairing());
    }

    private static Refused of(Refusal refusal) {
        HalfDay halfDay = refusal.halfDay();
        return new Refused(
                refusal.part(),
                refusal.visit(),
                refusal.person(),
                halfDay == null ? null : halfDay.text(),
                refusal.reason());
    }
}
