package org.iclei.membership.reach;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.IdempotencyKey;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.Organisations;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Set;
import java.util.UUID;

@RestController
@Tag(name = "Reach")
class ReachController {
    private static final String STATEMENTS = "/api/membership/v1/reach-statements";

    private final MeasureReach measure;
    private final StateReach state;
    private final ReachStatements statements;
    private final Organisations organisations;

    ReachController(
            MeasureReach measure,
            StateReach state,
            ReachStatements statements,
            Organisations organisations) {
        this.measure = measure;
        this.state = state;
        this.statements = statements;
        this.organisations = organisations;
    }

    record NewReachStatement(
            @Schema(example = "2015") int year,
            @Schema(description = "The first one when left out.", example = "UN WUP 2018")
                    @Nullable String series) {}

    @Schema(name = "ReachStatementEntry")
    record Entry(UUID id, int year, String series, long residents, BigDecimal percent) {
        static Entry of(Loaded<StatedReach> stated) {
            var urban = stated.state().urban();
            var residents = stated.state().figures().residents();
            return new Entry(
                    stated.id(), urban.year(), urban.series(), residents, urban.percent(residents));
        }
    }

    @GetMapping("/api/membership/v1/reach")
    @Operation(
            operationId = "measureReach",
            summary = "Measure the reach of a year",
            description =
                    "As the register knows it now. A statement keeps what was measured; the"
                            + " association's own claim of over 20 % is no figure of ours.")
    ReachView measure(
            Viewer viewer,
            @RequestParam int year,
            @Parameter(description = "One of the reference series; the first when left out.")
                    @RequestParam(required = false)
                    @Nullable String series) {
        return shown(measure.of(year, series == null || series.isBlank() ? null : series), viewer);
    }

    @PostMapping(STATEMENTS)
    @Operation(
            operationId = "stateReach",
            summary = "State the reach of a year",
            description = "Keeps what is measured now, with everything it was computed from.")
    ResponseEntity<ReachView> state(
            Viewer viewer, IdempotencyKey key, @RequestBody NewReachStatement body) {
        var stated = state.state(key.idOf(body), body.year(), body.series(), viewer);
        return ResponseEntity.created(URI.create(STATEMENTS + "/" + stated.id()))
                .body(shown(state.whole(stated.state()), viewer));
    }

    @GetMapping(STATEMENTS)
    @Operation(
            operationId = "listReachStatements",
            summary = "List the statements of reach",
            description = "Sort by year (the default) or series.")
    ResponseEntity<Page<Entry>> list(Viewer viewer, Paging paging) {
        return statements.list(paging).map(Entry::of).answer(paging);
    }

    @GetMapping(STATEMENTS + "/{id}")
    @Operation(operationId = "readReachStatement", summary = "Read a statement of reach")
    ReachView read(Viewer viewer, @PathVariable UUID id) {
        return statements
                .find(id)
                .map(found -> shown(state.whole(found.state()), viewer))
                .orElseThrow(
                        () ->
                                new Refused(
                                        ProblemType.NOT_FOUND,
                                        "There is no statement of reach with this id."));
    }

    private ReachView shown(ReachStatement statement, Viewer viewer) {
        if (viewer.seesEverything()) return ReachView.of(statement, _ -> true);
        return ReachView.of(statement, Set.copyOf(organisations.visibleTo(viewer))::contains);
    }
}
