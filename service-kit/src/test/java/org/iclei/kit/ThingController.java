package org.iclei.kit;

import com.mongodb.MongoTimeoutException;

import org.iclei.kit.aggregate.Aggregates;
import org.iclei.kit.aggregate.AggregatesContract.Counter;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.request.IdempotencyKey;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.exchange.PairingDissolved;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a service's controllers look like; a test component, so that no service scans it. */
@RestController
@TestComponent
class ThingController {
    record Thing(int value, LocalDate since, @Nullable String remark) {}

    record Whom(Viewer viewer, boolean virtual) {}

    private final Aggregates<Counter> counters;

    ThingController(Aggregates<Counter> counters) {
        this.counters = counters;
    }

    @GetMapping("/viewer")
    Whom viewer(Viewer viewer) {
        return new Whom(viewer, Thread.currentThread().isVirtual());
    }

    @GetMapping("/things")
    ResponseEntity<Page<String>> list(Paging paging) {
        return Page.of(paging.sort(), paging, 101).answer(paging);
    }

    @GetMapping("/things/{id}")
    Counter one(@PathVariable UUID id) {
        return counters.find(id)
                .map(Loaded::state)
                .orElseThrow(() -> new Refused(ProblemType.NOT_FOUND, "There is no such thing."));
    }

    @PostMapping("/things")
    ResponseEntity<Counter> create(Viewer viewer, IdempotencyKey key, @RequestBody Thing thing) {
        return counters.create(
                key.idOf(thing),
                Cause.of(viewer),
                ThingController::created,
                () ->
                        new Decision.Save<>(
                                new Counter(thing.value(), thing.since()),
                                List.of(),
                                ThingController::created));
    }

    @PutMapping("/things/{id}")
    ResponseEntity<Counter> change(
            Viewer viewer,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody Thing thing) {
        return counters.decide(
                id,
                expected.value(),
                Cause.of(viewer),
                _ ->
                        new Decision.Save<>(
                                new Counter(thing.value(), thing.since()),
                                announced(id, thing),
                                saved ->
                                        ResponseEntity.ok()
                                                .eTag(ExpectedVersion.etag(saved.version()))
                                                .body(saved.state())));
    }

    /** A change with a remark is one that others hear of. */
    private static List<DomainEvent> announced(UUID id, Thing thing) {
        return thing.remark() == null
                ? List.of()
                : List.of(new PairingDissolved(thing.since(), id, id, id, "TOLD", List.of()));
    }

    @GetMapping("/fault")
    String fault() {
        throw new IllegalStateException("secret-of-the-fault");
    }

    @GetMapping("/away")
    String away() {
        throw new IllegalStateException("wrapped", new MongoTimeoutException("secret-host"));
    }

    @GetMapping("/unlisted")
    String unlisted() {
        return "nobody may read this";
    }

    private static ResponseEntity<Counter> created(Loaded<Counter> loaded) {
        return ResponseEntity.status(201)
                .header(HttpHeaders.LOCATION, "/things/" + loaded.id())
                .eTag(ExpectedVersion.etag(loaded.version()))
                .body(loaded.state());
    }
}
