package org.iclei.events.workingmeeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.events.memberdirectory.MemberDirectory;
import org.iclei.events.memberdirectory.Sights;
import org.iclei.events.studyvisit.StudyVisit;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

@RestController
@Tag(name = "Working meetings")
class WorkingMeetingController {
    private final WorkingMeetings meetings;
    private final Sights sights;
    private final MemberDirectory directory;

    WorkingMeetingController(WorkingMeetings meetings, Sights sights, MemberDirectory directory) {
        this.meetings = meetings;
        this.sights = sights;
        this.directory = directory;
    }

    @GetMapping("/api/events/v1/working-meetings")
    @Operation(
            operationId = "listWorkingMeetings",
            summary = "Find working meetings",
            description =
                    "Those you may see: all of them, those with a city that your office serves or"
                            + " of a programme that it co-executes, or your own. Sort by from (the"
                            + " default), number or state.")
    ResponseEntity<Page<WorkingMeetingView>> list(
            Viewer viewer,
            Paging paging,
            @Parameter(description = "Id of the exchange programme.")
                    @RequestParam(required = false)
                    @Nullable UUID programme,
            @Parameter(description = "Meetings that end on this day or later.")
                    @RequestParam(required = false)
                    @Nullable LocalDate from,
            @Parameter(description = "Meetings that begin on this day or earlier.")
                    @RequestParam(required = false)
                    @Nullable LocalDate to,
            @Parameter(description = "Where the booking stands.") @RequestParam(required = false)
                    WorkingMeeting.@Nullable Status state) {
        var sight = sights.of(viewer);
        var filter = new WorkingMeetings.Filter(programme, from, to, state);
        var page = meetings.list(filter, sight, paging);
        var names = names(page.items());
        return page.map(meeting -> WorkingMeetingView.of(meeting, sight, names)).answer(paging);
    }

    @GetMapping("/api/events/v1/working-meetings/{id}")
    @Operation(
            operationId = "getWorkingMeeting",
            summary = "Read one working meeting",
            description = "The ETag names its version.")
    ResponseEntity<WorkingMeetingView> get(Viewer viewer, @PathVariable UUID id) {
        var sight = sights.of(viewer);
        var found = meetings.find(id, sight).orElseThrow(WorkingMeetingController::none);
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.etag(found.version()))
                .body(WorkingMeetingView.of(found, sight, names(List.of(found))));
    }

    private Map<UUID, OrganisationFacts> names(List<Loaded<WorkingMeeting>> shown) {
        var ids = shown.stream().map(Loaded::state).flatMap(WorkingMeetingController::cities);
        return directory.facts(ids.distinct().toList());
    }

    private static Stream<UUID> cities(WorkingMeeting meeting) {
        return Stream.concat(
                meeting.plan().organisations().stream().map(OrganisationFacts::id),
                meeting.visits().stream().map(StudyVisit::host));
    }

    private static Refused none() {
        return new Refused(
                ProblemType.NOT_FOUND,
                "There is no working meeting with this id that you may see.");
    }
}
