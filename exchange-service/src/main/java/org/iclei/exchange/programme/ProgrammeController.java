package org.iclei.exchange.programme;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.exchange.memberdirectory.Concern;
import org.iclei.exchange.memberdirectory.Sight;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.request.IdempotencyKey;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@RestController
@Tag(name = "Programmes")
@RequestMapping("/api/exchange/v1/programmes")
class ProgrammeController {

    private static final int MOST_PLACES = 50;
    private static final int MOST_PAIRINGS = 20;

    /**
     * @param sides exactly two, each with the ISO 3166-1 codes of its countries
     * @param delegationSize funded places per delegation
     */
    record NewProgramme(
            String name,
            @Nullable List<String> alsoCalled,
            @Nullable List<String> themes,
            Map<String, NewSide> sides,
            List<String> coExecutingOffices,
            int delegationSize,
            @Nullable Integer pairingsPerCity) {}

    record NewSide(List<String> countries) {}

    record ProgrammeView(
            UUID id,
            String name,
            List<String> alsoCalled,
            List<String> themes,
            List<Programme.Side> sides,
            List<String> coExecutingOffices,
            int delegationSize,
            int pairingsPerCity) {}

    private final CreateProgramme createProgramme;
    private final Programmes programmes;
    private final Sight sight;

    ProgrammeController(CreateProgramme createProgramme, Programmes programmes, Sight sight) {
        this.createProgramme = createProgramme;
        this.programmes = programmes;
        this.sight = sight;
    }

    @Operation(
            operationId = "createProgramme",
            summary = "Create an exchange programme",
            description =
                    "Two sides with their countries, the offices that co-execute it, and the funded"
                            + " places per delegation.")
    @PostMapping
    ResponseEntity<ProgrammeView> create(
            Viewer viewer, IdempotencyKey key, @RequestBody NewProgramme request) {
        var created = createProgramme.create(viewer, key.idOf(request), programme(request));
        return ResponseEntity.created(URI.create("/api/exchange/v1/programmes/" + created.id()))
                .eTag(ExpectedVersion.etag(created.version()))
                .body(view(created));
    }

    @Operation(operationId = "listProgrammes", summary = "Find exchange programmes")
    @GetMapping
    ResponseEntity<Page<ProgrammeView>> list(Viewer viewer, Paging paging) {
        return programmes.list(viewer, paging).map(ProgrammeController::view).answer(paging);
    }

    @Operation(operationId = "readProgramme", summary = "Read one exchange programme")
    @GetMapping("/{id}")
    ResponseEntity<ProgrammeView> one(Viewer viewer, @PathVariable UUID id) {
        var found =
                programmes
                        .find(id)
                        .filter(one -> sight.allowsProgramme(viewer, id))
                        .orElseThrow(Sight::notFound);
        return ResponseEntity.ok().eTag(ExpectedVersion.etag(found.version())).body(view(found));
    }

    private static Programme programme(NewProgramme request) {
        var sides = request.sides().entrySet().stream().map(ProgrammeController::side).toList();
        require(sides.size() == 2, "An exchange programme has exactly two sides.");
        var shared =
                sides.getFirst().countries().stream().filter(sides.getLast().countries()::contains);
        require(shared.findAny().isEmpty(), "A country belongs to one side only.");
        return new Programme(
                Written.name("A programme's name", request.name()),
                Written.names("Another name", orNone(request.alsoCalled())),
                Written.names("A theme", orNone(request.themes())),
                sides,
                upTo(MOST_PLACES, "delegationSize", request.delegationSize()),
                upTo(MOST_PAIRINGS, "pairingsPerCity", orOne(request.pairingsPerCity())),
                List.of(),
                new Concern(Written.codes("An office", request.coExecutingOffices()), List.of()));
    }

    private static Programme.Side side(Map.Entry<String, NewSide> side) {
        var countries = side.getValue().countries();
        require(!countries.isEmpty(), "A side has at least one country.");
        return new Programme.Side(
                Written.code("A side", side.getKey()),
                countries.stream().map(Written::country).distinct().toList());
    }

    private static int upTo(int most, String field, int value) {
        require(value >= 1 && value <= most, "'%s' is 1 to %d.".formatted(field, most));
        return value;
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) throw new Refused(ProblemType.INVALID_VALUE, sentence);
    }

    private static int orOne(@Nullable Integer value) {
        return value == null ? 1 : value;
    }

    private static List<String> orNone(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }

    private static ProgrammeView view(Loaded<Programme> found) {
        var programme = found.state();
        return new ProgrammeView(
                found.id(),
                programme.name(),
                programme.alsoCalled(),
                programme.themes(),
                programme.sides(),
                programme.concern().coExecutingOffices(),
                programme.fundedPlaces(),
                programme.pairingsPerCity());
    }
}
