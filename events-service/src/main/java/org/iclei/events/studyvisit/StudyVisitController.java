package org.iclei.events.studyvisit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.events.memberdirectory.MemberDirectory;
import org.iclei.events.memberdirectory.OrganisationName;
import org.iclei.events.memberdirectory.Sights;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.OrganisationFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;
import java.util.UUID;

@RestController
@Tag(name = "Study visits")
class StudyVisitController {
    private final StudyVisits visits;
    private final Sights sights;
    private final MemberDirectory directory;

    StudyVisitController(StudyVisits visits, Sights sights, MemberDirectory directory) {
        this.visits = visits;
        this.sights = sights;
        this.directory = directory;
    }

    @Schema(name = "StudyVisit")
    record View(
            UUID id,
            UUID workingMeeting,
            @Schema(example = "1") int workingMeetingNumber,
            UUID programme,
            UUID pairing,
            OrganisationName host,
            @Schema(description = "The cities of the pairing that travel to the host.")
                    List<OrganisationName> guests,
            @Schema(example = "2015-07-08/AM") String from,
            @Schema(example = "2015-07-10/PM") String to,
            @Schema(description = "Whether the guests travel on from the common days.")
                    boolean transfer,
            VisitState state) {

        static View of(StudyVisits.OfMeeting row, Map<UUID, OrganisationFacts> names) {
            var visit = row.visit();
            return new View(
                    visit.visit(),
                    row.meeting(),
                    row.number(),
                    row.programme(),
                    visit.pairing(),
                    OrganisationName.of(visit.host(), names),
                    visit.parties().stream()
                            .filter(party -> !party.equals(visit.host()))
                            .map(party -> OrganisationName.of(party, names))
                            .toList(),
                    visit.from().text(),
                    visit.to().text(),
                    visit.transfer(),
                    visit.state());
        }
    }

    @GetMapping("/api/events/v1/study-visits")
    @Operation(
            operationId = "listStudyVisits",
            summary = "Find study visits",
            description =
                    "Those you may see: all of them, those of a city that your office serves or of"
                            + " a programme that it co-executes, or your own. Sort by from (the"
                            + " default), number or state.")
    ResponseEntity<Page<View>> list(
            Viewer viewer,
            Paging paging,
            @Parameter(description = "Id of the exchange programme.")
                    @RequestParam(required = false)
                    @Nullable UUID programme,
            @Parameter(description = "Id of a city of the pairing.") @RequestParam(required = false)
                    @Nullable UUID organisation,
            @Parameter(description = "How it stands in the calendar.")
                    @RequestParam(required = false)
                    @Nullable VisitState state,
            @Parameter(description = "Whether the guests travel on from the common days.")
                    @RequestParam(required = false)
                    @Nullable Boolean transfer) {
        var filter = new StudyVisits.Filter(programme, organisation, state, transfer);
        var page = visits.list(filter, sights.of(viewer), paging);
        var cities = page.items().stream().flatMap(row -> row.visit().parties().stream());
        var names = directory.facts(cities.distinct().toList());
        return page.map(row -> View.of(row, names)).answer(paging);
    }
}
