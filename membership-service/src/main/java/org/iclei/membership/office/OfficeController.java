package org.iclei.membership.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

@RestController
@Tag(name = "Offices")
class OfficeController {
    private final Offices offices;

    OfficeController(Offices offices) {
        this.offices = offices;
    }

    @GetMapping("/api/membership/v1/offices")
    @Operation(
            operationId = "listOffices",
            summary = "List the offices",
            description =
                    "The thirteen secretariats with the region each works in. An office serves"
                            + " members; members vote in a region.")
    List<Office> list() {
        return offices.all();
    }
}
