package org.iclei.membership.finding;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.MissingFact;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationSearch;
import org.iclei.membership.organisation.Organisations;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.UUID;

@RestController
@Tag(name = "Tasks")
class TaskController {
    private final Organisations organisations;

    TaskController(Organisations organisations) {
        this.organisations = organisations;
    }

    @Schema(name = "Task", description = "Facts of an organisation that are still missing.")
    record Task(
            UUID organisation,
            @Schema(example = "Madison WI") String officialName,
            @Schema(example = "US") String country,
            @Schema(example = "USA") String servingOffice,
            List<MissingFact> missing) {

        static Task of(Loaded<Organisation> loaded) {
            var known = loaded.state();
            return new Task(
                    loaded.id(),
                    known.name().official(),
                    known.place().country(),
                    known.place().office(),
                    known.missing());
        }
    }

    @GetMapping("/api/membership/v1/tasks")
    @Operation(
            operationId = "listTasks",
            summary = "List what you can act on now",
            description =
                    "The organisations you see of which the population, or a member's day of"
                            + " admission, is missing. Sort as the organisations.")
    ResponseEntity<Page<Task>> list(Viewer viewer, Paging paging) {
        return organisations
                .search(OrganisationSearch.ofIncomplete(), viewer, paging)
                .map(Task::of)
                .answer(paging);
    }
}
