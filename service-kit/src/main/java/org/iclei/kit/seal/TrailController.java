package org.iclei.kit.seal;

import org.iclei.kit.outbox.Relay;
import org.iclei.kit.trail.Survey;
import org.iclei.kit.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether anybody touched what happened, for those who must be able to ask. */
@RestController
class TrailController {

    /**
     * @param erased how many changes have no values any more; more than were asked for is a break
     * @param broken how many aggregates do not agree with their trail
     * @param seal the last day that was sealed, and whether it and all before it still fit
     */
    record Verification(
            long aggregates,
            long entries,
            long erased,
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
        var survey = Trail.survey(relay.trails());
        var seal = seals.verify().flatMap(it -> seals.last().map(last -> last(last, it)));
        return new Verification(
                survey.aggregates(),
                survey.entries(),
                survey.erased(),
                survey.breaks(),
                first(survey),
                seal.orElse(null));
    }

    private static @Nullable Break first(Survey survey) {
        if (survey.first() == null || survey.firstBroken() == null) return null;
        var finding = survey.first().getClass().getSimpleName();
        return new Break(survey.firstBroken(), finding, survey.first().reason());
    }

    private static LastSeal last(Seal seal, SealVerdict verdict) {
        return new LastSeal(seal, verdict instanceof SealVerdict.Kept, verdict.reason());
    }
}
