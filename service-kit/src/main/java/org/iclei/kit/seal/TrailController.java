package org.iclei.kit.seal;

import org.iclei.kit.outbox.Relay;
import org.iclei.kit.trail.Survey;
import org.iclei.kit.trail.Trail;
import org.iclei.kit.trail.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Whether anybody touched what happened, for those who must be able to ask. */
@RestController
class TrailController {

    /**
     * @param broken how many aggregates do not agree with their trail
     * @param seal the last day that was sealed, and what became of it since
     */
    record Verification(
            long aggregates,
            long entries,
            long broken,
            @Nullable Break firstBreak,
            @Nullable LastSeal seal) {}

    record Break(String aggregate, String finding, String reason) {}

    record LastSeal(Seal sealed, boolean kept, String reason) {}

    private final Relay relay;
    private final SealTrail seals;

    TrailController(Relay relay, SealTrail seals) {
        this.relay = relay;
        this.seals = seals;
    }

    @GetMapping("/api/${iclei.service}/v1/trail/verification")
    Verification verify() {
        var surveys = relay.trails().stream().map(Trail::survey).toList();
        var seal = seals.last().map(it -> last(it, seals.verify(it))).orElse(null);
        return new Verification(
                surveys.stream().mapToLong(Survey::aggregates).sum(),
                surveys.stream().mapToLong(Survey::entries).sum(),
                surveys.stream().mapToLong(Survey::breaks).sum(),
                first(surveys),
                seal);
    }

    private static @Nullable Break first(List<Survey> surveys) {
        for (var survey : surveys) {
            if (survey.first() instanceof Verdict verdict && survey.firstBroken() != null) {
                var finding = verdict.getClass().getSimpleName();
                return new Break(survey.firstBroken(), finding, verdict.reason());
            }
        }
        return null;
    }

    private static LastSeal last(Seal seal, SealVerdict verdict) {
        return new LastSeal(seal, verdict instanceof SealVerdict.Kept, verdict.reason());
    }
}
