package org.iclei.gateway.contracts;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.Set;

/** The approved documents; what a service offers beyond its document is no contract. */
@RestController
class OpenApiController {
    private static final Set<String> SERVICES = Set.of("membership", "events", "exchange", "feed");

    @GetMapping(path = "/openapi/{service}.json", produces = "application/json")
    Resource document(@PathVariable String service) {
        var document = new ClassPathResource("openapi/" + service + ".json");
        if (SERVICES.contains(service) && document.exists()) return document;
        throw new Refused(ProblemType.NOT_FOUND, "There is no approved document of this name.");
    }
}
