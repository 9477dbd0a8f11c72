package org.iclei.membership.finding;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.OrganisationSearch;
import org.iclei.membership.organisation.OrganisationView;
import org.iclei.membership.organisation.Organisations;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

@RestController
@Tag(name = "Organisations")
class OrganisationController {
    private final Organisations organisations;
    private final SearchParameters parameters;
    private final ListOfDay list;
    private final Oddities oddities;

    OrganisationController(
            Organisations organisations,
            SearchParameters parameters,
            ListOfDay list,
            Oddities oddities) {
        this.organisations = organisations;
        this.parameters = parameters;
        this.list = list;
        this.oddities = oddities;
    }

    @GetMapping("/api/membership/v1/organisations")
    @Operation(
            operationId = "listOrganisations",
            summary = "Find organisations",
            description =
                    "Those you may see: all of them, those your office serves, or your own. Sort by"
                            + " name (the default), country, region, office, type, population,"
                            + " joinedOn or paidUntil. With Accept: text/csv or a workbook's"
                            + " (XLSX) media type the whole list comes as a file, which an import"
                            + " reads again.")
    ResponseEntity<Page<OrganisationView>> list(
            Viewer viewer,
            Paging paging,
            @Parameter(description = "One of the nine regions.", example = "NORTH_AMERICA")
                    @RequestParam(required = false)
                    @Nullable String region,
            @Parameter(description = "Code of the office that serves it.", example = "CANADA")
                    @RequestParam(required = false)
                    @Nullable String office,
            @Parameter(description = "ISO 3166-1 alpha-2.", example = "CA")
                    @RequestParam(required = false)
                    @Nullable String country,
            @Parameter(
                            description =
                                    "true for members, false for those that are none, today or on"
                                            + " the day of 'on'.")
                    @RequestParam(required = false)
                    @Nullable String member,
            @Parameter(
                            description =
                                    "What their dues say today, or on the day of 'on';"
                                            + " SUCCEEDED finds members that ended and have heirs.",
                            example = "IN_ARREARS")
                    @RequestParam(required = false)
                    @Nullable String standing,
            @Parameter(
                            description =
                                    "Words that each begin a word of its names; capitals and"
                                            + " accents do not matter.",
                            example = "vaxjo")
                    @RequestParam(required = false)
                    @Nullable String q,
            @Parameter(
                            description =
                                    "Those that existed on that day: who ended later still, who"
                                        + " followed others later not yet. 'member' and 'standing'"
                                        + " are those of that day too, while each is shown as it is"
                                        + " known now, with today's standing. Today when left out.",
                            example = "2005-03-31")
                    @RequestParam(required = false)
                    @Nullable String on) {
        var search =
                new OrganisationSearch(
                        parameters.region(region),
                        parameters.office(office),
                        parameters.country(country),
                        parameters.member(member),
                        parameters.standing(standing),
                        SearchParameters.text(q),
                        false,
                        parameters.on(on));
        return list.page(search, viewer, paging).map(OrganisationView::of).answer(paging);
    }

    @GetMapping("/api/membership/v1/organisations/{id}")
    @Operation(
            operationId = "getOrganisation",
            summary = "Read one organisation",
            description =
                    "The ETag names its version. The id of a duplicate that was merged answers with"
                        + " the organisation that it turned out to be; one that ended still answers"
                        + " for itself and names those that stand in its place.")
    ResponseEntity<OrganisationView> get(Viewer viewer, @PathVariable UUID id) {
        var found = organisations.read(id, viewer).orElseThrow(OrganisationController::none);
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.etag(found.version()))
                .body(oddities.shown(found, organisations.names(found.state().lineage().others())));
    }

    private static Refused none() {
        return new Refused(
                ProblemType.NOT_FOUND, "There is no organisation with this id that you may see.");
    }
}
