package org.iclei.membership.succession;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.IdempotencyKey;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.lineage.SuccessionKind;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;

@RestController
@Tag(name = "Successions")
class SuccessionController {
    private static final String SUCCESSIONS = "/api/membership/v1/successions";
    private static final int LONGEST = 100;
    private static final int MOST = 100;

    private final PreviewSuccession preview;
    private final MakeSuccession making;
    private final Successions successions;

    SuccessionController(
            PreviewSuccession preview, MakeSuccession making, Successions successions) {
        this.preview = preview;
        this.making = making;
        this.successions = successions;
    }

    @Schema(name = "EndingPredecessor")
    record Ending(
            UUID id,
            @Schema(description = "As the preview showed it; only the preview may leave it out.")
                    @Nullable Long version) {}

    @Schema(name = "NewSuccession")
    record NewSuccession(
            SuccessionKind kind,
            @Schema(description = "First day without those that end.", example = "2001-05-01")
                    LocalDate on,
            List<Ending> predecessors,
            @Schema(description = "Organisations that are registered already.")
                    List<UUID> successors,
            @Schema(
                            description =
                                    "The successor that membership, vote, dues and pairings go over"
                                            + " to; nobody inherits when left out.")
                    @Nullable UUID heir,
            @Schema(description = "Of the minutes or the law.", example = "GexCom 2001-06, item 2")
                    @Nullable String reference) {

        Plan plan(ToLongFunction<Ending> version) {
            if (predecessors.size() > MOST || successors.size() > MOST) {
                throw new Refused(
                        ProblemType.INVALID_VALUE, "Name at most 100 organisations on a side.");
            }
            var shown =
                    predecessors.stream()
                            .map(it -> new Plan.Shown(it.id(), version.applyAsLong(it)))
                            .toList();
            return new Plan(kind, on, shown, successors, heir, checked(reference));
        }

        private static @Nullable String checked(@Nullable String reference) {
            if (reference == null || reference.isBlank()) return null;
            var plain = reference.strip();
            boolean legible = plain.chars().noneMatch(Character::isISOControl);
            if (plain.length() <= LONGEST && legible) return plain;
            throw new Refused(
                    ProblemType.INVALID_VALUE,
                    "'reference' is that of the minutes or the law, up to 100 characters.");
        }
    }

    @Schema(name = "Succession")
    record SuccessionView(
            UUID id,
            Succession.State state,
            SuccessionKind kind,
            LocalDate on,
            @Schema(description = "With the versions on which it was decided.")
                    List<Plan.Shown> predecessors,
            List<UUID> successors,
            @Nullable UUID heir,
            @Nullable String reference) {

        static SuccessionView of(Loaded<Succession> loaded) {
            var plan = loaded.state().plan();
            return new SuccessionView(
                    loaded.id(),
                    loaded.state().state(),
                    plan.kind(),
                    plan.on(),
                    plan.predecessors(),
                    plan.successors(),
                    plan.heir(),
                    plan.reference());
        }
    }

    @PostMapping("/api/membership/v1/succession-previews")
    @Operation(
            operationId = "previewSuccession",
            summary = "Show what a succession would do",
            description =
                    "Changes nothing. Who ends, what the heir gets and how it would stand today,"
                            + " which pairings go over, what is missing, and everything that speaks"
                            + " against it.")
    SuccessionPreview preview(Viewer viewer, @RequestBody NewSuccession body) {
        return preview.of(body.plan(preview::versionOf));
    }

    @PostMapping(SUCCESSIONS)
    @Operation(
            operationId = "makeSuccession",
            summary = "Let others take the place of organisations that end",
            description =
                    "Cities merge, split, are renamed or absorbed on a day that has come. Those"
                            + " that end keep their ids and histories; membership, vote, dues and"
                            + " pairings go over to the heir, and population is the heir's own."
                            + " Refused with a reason, or with 412 when a predecessor changed since"
                            + " it was shown.")
    ResponseEntity<SuccessionView> make(
            Viewer viewer, IdempotencyKey key, @RequestBody NewSuccession body) {
        var plan = body.plan(SuccessionController::shown);
        var made = making.make(key.idOf(body), plan, viewer);
        return ResponseEntity.created(URI.create(SUCCESSIONS + "/" + made.id()))
                .body(SuccessionView.of(made));
    }

    @GetMapping(SUCCESSIONS + "/{id}")
    @Operation(operationId = "getSuccession", summary = "Read one succession")
    SuccessionView get(Viewer viewer, @PathVariable UUID id) {
        return successions
                .find(id)
                .map(SuccessionView::of)
                .orElseThrow(
                        () ->
                                new Refused(
                                        ProblemType.NOT_FOUND,
                                        "There is no succession with this id."));
    }

    private static long shown(Ending one) {
        if (one.version() != null) return one.version();
        throw new Refused(
                ProblemType.MALFORMED_BODY,
                "Name the version of each predecessor on which you decided; the preview tells it.");
    }
}
