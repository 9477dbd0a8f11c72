package org.iclei.exchange.pairing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.exchange.memberdirectory.MemberDirectory;
import org.iclei.exchange.memberdirectory.Sight;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.request.IdempotencyKey;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@RestController
@Tag(name = "Pairings")
@RequestMapping("/api/exchange/v1/pairings")
class PairingController {

    /**
     * @param organisations ids of the two cities, one of each side
     */
    record NewPairing(UUID programme, List<UUID> organisations) {}

    /**
     * @param reason a code such as CITY_WITHDREW; no free text travels further
     */
    record Dissolution(UUID withdrawn, String reason) {}

    /**
     * @param inherited places in it that went over from a city that ended to its heir
     */
    record PairingView(
            UUID id,
            UUID programme,
            Pairing.Status status,
            List<CityView> parties,
            List<InheritedView> inherited) {}

    record InheritedView(
            UUID predecessor, @Nullable String predecessorName, UUID heir, LocalDate on) {}

    record CityView(
            UUID organisation, @Nullable String name, @Nullable String country, String side) {}

    private final AgreePairing agreePairing;
    private final WithdrawCity withdrawCity;
    private final Pairings pairings;
    private final MemberDirectory directory;
    private final Sight sight;

    PairingController(
            AgreePairing agreePairing,
            WithdrawCity withdrawCity,
            Pairings pairings,
            MemberDirectory directory,
            Sight sight) {
        this.agreePairing = agreePairing;
        this.withdrawCity = withdrawCity;
        this.pairings = pairings;
        this.directory = directory;
        this.sight = sight;
    }

    @Operation(
            operationId = "agreePairing",
            summary = "Pair two cities",
            description =
                    "One city of each side. How many pairings a city may have at a time is the"
                            + " programme's rule.")
    @PostMapping
    ResponseEntity<PairingView> agree(
            Viewer viewer, IdempotencyKey key, @RequestBody NewPairing request) {
        var outcome =
                agreePairing.agree(
                        viewer, key.idOf(request), request.programme(), request.organisations());
        return switch (outcome) {
            case AgreePairing.Agreement.Refused(var why) -> throw refused(why);
            case AgreePairing.Agreement.Agreed(var pairing) ->
                    ResponseEntity.created(URI.create("/api/exchange/v1/pairings/" + pairing.id()))
                            .eTag(ExpectedVersion.etag(pairing.version()))
                            .body(view(pairing));
        };
    }

    @Operation(
            operationId = "dissolvePairing",
            summary = "A city withdraws from its pairing",
            description =
                    "Its study visits are cancelled and its people's places released in every"
                            + " meeting.")
    @PostMapping("/{id}/dissolution")
    ResponseEntity<PairingView> dissolve(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @RequestBody Dissolution request) {
        if (!request.reason().matches("[A-Z][A-Z_]{2,59}")) {
            throw new Refused(
                    ProblemType.INVALID_VALUE, "'reason' is a code such as CITY_WITHDREW.");
        }
        var outcome =
                withdrawCity.withdraw(
                        viewer, id, version.value(), request.withdrawn(), request.reason());
        return switch (outcome) {
            case WithdrawCity.Withdrawal.Refused(var why) -> throw refused(why);
            case WithdrawCity.Withdrawal.Withdrawn(var pairing) -> answer(pairing);
        };
    }

    @Operation(operationId = "listPairings", summary = "Find pairings")
    @GetMapping
    ResponseEntity<Page<PairingView>> list(
            Viewer viewer, @RequestParam @Nullable UUID programme, Paging paging) {
        return pairings.list(viewer, programme, paging).map(this::view).answer(paging);
    }

    @Operation(operationId = "readPairing", summary = "Read one pairing")
    @GetMapping("/{id}")
    ResponseEntity<PairingView> one(Viewer viewer, @PathVariable UUID id) {
        return answer(
                pairings.find(id)
                        .filter(found -> allowed(viewer, found.state()))
                        .orElseThrow(Sight::notFound));
    }

    private boolean allowed(Viewer viewer, Pairing pairing) {
        return sight.allows(viewer, pairing.programme(), pairing.concern());
    }

    private ResponseEntity<PairingView> answer(Loaded<Pairing> pairing) {
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.etag(pairing.version()))
                .body(view(pairing));
    }

    private PairingView view(Loaded<Pairing> pairing) {
        var state = pairing.state();
        var cities = state.parties().stream().map(this::city).toList();
        var inherited = state.inheritances().stream().map(this::inherited).toList();
        return new PairingView(pairing.id(), state.programme(), state.status(), cities, inherited);
    }

    private InheritedView inherited(Pairing.Inherited place) {
        return new InheritedView(
                place.predecessor(), name(place.predecessor()), place.heir(), place.on());
    }

    private @Nullable String name(UUID city) {
        return directory.find(city).map(OrganisationFacts::officialName).orElse(null);
    }

    private CityView city(Pairing.Party party) {
        var facts = directory.find(party.organisation());
        return new CityView(
                party.organisation(),
                facts.map(OrganisationFacts::officialName).orElse(null),
                facts.map(OrganisationFacts::country).orElse(null),
                party.side());
    }

    private static Refused refused(PairingRefusal why) {
        return switch (why) {
            case PROGRAMME_UNKNOWN -> Sight.notFound();
            case CITY_NOT_KNOWN_YET ->
                    new Refused(
                            ProblemType.NOT_KNOWN_YET,
                            "This service has not heard of one of the organisations. If it was"
                                    + " registered just now, try again shortly.");
            case CITY_ENDED ->
                    new Refused(
                            ProblemType.ORGANISATION_ENDED,
                            "One of the cities has ended. Pair the one that stands in its place.");
            case CITY_NOT_IN_PROGRAMME ->
                    new Refused(
                            ProblemType.CITY_NOT_IN_PROGRAMME,
                            "One of the cities lies in a country of neither side.");
            case NO_CITY_OF_EITHER_SIDE ->
                    new Refused(
                            ProblemType.NO_CITY_OF_EITHER_SIDE,
                            "Name two cities, one of each side of the programme.");
            case CAPACITY_REACHED ->
                    new Refused(
                            ProblemType.PAIRING_CAPACITY_REACHED,
                            "One of the cities has as many pairings as the programme allows.");
            case ALREADY_DISSOLVED ->
                    new Refused(ProblemType.WRONG_STATE, "This pairing is dissolved already.");
            case NOT_A_PARTY ->
                    new Refused(
                            ProblemType.CITY_NOT_IN_PROGRAMME,
                            "The city that withdraws is no party of this pairing.");
        };
    }
}
