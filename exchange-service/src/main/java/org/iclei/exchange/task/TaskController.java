package org.iclei.exchange.task;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.exchange.meeting.MeetingViews;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.function.Function;
import java.util.stream.Stream;

@RestController
@Tag(name = "Tasks")
class TaskController {
    private final SuspendedParticipants participants;
    private final EndedCities ended;
    private final MeetingViews meetings;

    TaskController(SuspendedParticipants participants, EndedCities ended, MeetingViews meetings) {
        this.participants = participants;
        this.ended = ended;
        this.meetings = meetings;
    }

    @Operation(
            operationId = "listTasks",
            summary = "What somebody has to act on",
            description =
                    "First the participants whom your office serves and whose rights as members are"
                            + " suspended, then pairings with a city that ended and in whose place"
                            + " nobody stands, then meetings whose plan could not be booked, or"
                            + " whose bookings lapsed.")
    @GetMapping("/api/exchange/v1/tasks")
    ResponseEntity<Page<Task>> tasks(Viewer viewer, Paging paging) {
        var stuck = meetings.stuck(viewer, paging);
        var all =
                Stream.of(
                                participants.tasks(viewer).stream(),
                                ended.tasks(viewer).stream(),
                                stuck.stream().map(Task::toPlan))
                        .flatMap(Function.identity())
                        .toList();
        var page = all.stream().skip(paging.skip()).limit(paging.size()).toList();
        return Page.of(page, paging, all.size()).answer(paging);
    }
}
