package org.iclei.membership.rollup;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.office.Region;
import org.iclei.membership.organisation.Organisations;
import org.iclei.membership.organisation.Organisations.Tally;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;

@RestController
@Tag(name = "Offices")
class RollUpController {
    private final Organisations organisations;

    RollUpController(Organisations organisations) {
        this.organisations = organisations;
    }

    record RollUps(RollUp all, Map<Region, RollUp> regions, Map<String, RollUp> offices) {}

    @GetMapping("/api/membership/v1/roll-ups")
    @Operation(
            operationId = "rollUp",
            summary = "Count organisations and members by region and office",
            description =
                    "Of those that you may see. Organisations that are known and members are two"
                            + " counts.")
    RollUps rollUp(Viewer viewer) {
        var tallies = organisations.tally(viewer);
        return new RollUps(
                RollUp.of(tallies),
                RollUp.by(Tally::region, tallies),
                RollUp.by(Tally::office, tallies));
    }
}
