package org.iclei.gateway.contracts;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The events as one AsyncAPI document; internal types are not in it (ADR 17). */
@RestController
class AsyncApiController {

    @GetMapping(
            path = "/asyncapi.json",
            produces = {"application/json", "application/vnd.aai.asyncapi+json"})
    Resource document() {
        return new ClassPathResource("asyncapi/network.json");
    }

    /** The same for people. */
    @GetMapping(path = "/asyncapi", produces = "text/html;charset=UTF-8")
    Resource page() {
        return new ClassPathResource("contracts/events.html");
    }
}
