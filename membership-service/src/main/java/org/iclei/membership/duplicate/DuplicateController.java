package org.iclei.membership.duplicate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.office.Countries;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;

@RestController
@Tag(name = "Duplicates")
class DuplicateController {
    private final FindDuplicates finding;
    private final Countries countries;

    DuplicateController(FindDuplicates finding, Countries countries) {
        this.finding = finding;
        this.countries = countries;
    }

    @GetMapping("/api/membership/v1/duplicates")
    @Operation(
            operationId = "listDuplicates",
            summary = "List organisations that may have been entered twice",
            description =
                    "Those you may see that share a country and a name: official, English or alias,"
                            + " without capitals, accents, additions in brackets and words such as"
                            + " City of. Of two subdivisions they are not the same.")
    ResponseEntity<Page<Suspicion>> list(
            Viewer viewer,
            Paging paging,
            @Parameter(description = "ISO 3166-1 alpha-2.", example = "CA")
                    @RequestParam(required = false)
                    @Nullable String country) {
        var all = finding.among(known(country), viewer, paging);
        var from = Math.min(paging.skip(), all.size());
        var shown = all.subList(from, Math.min(from + paging.size(), all.size()));
        return Page.of(shown, paging, all.size()).answer(paging);
    }

    private @Nullable String known(@Nullable String country) {
        if (country == null || country.isBlank()) return null;
        if (countries.regionOf(country).isPresent()) return country;
        throw new Refused(
                ProblemType.MALFORMED_PARAMETER,
                "The parameter 'country' may be: a code of ISO 3166-1 alpha-2, such as CA.",
                Map.of("parameter", "country"));
    }
}
