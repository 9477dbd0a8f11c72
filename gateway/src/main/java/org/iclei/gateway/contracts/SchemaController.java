package org.iclei.gateway.contracts;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.Catalogue;
import org.iclei.schema.EventType;
import org.iclei.schema.Schemas;
import org.iclei.schema.Visibility;
import org.iclei.schema.problem.ProblemType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The addresses that every event names as its {@code dataschema}. */
@RestController
class SchemaController {

    record Listed(String type, Visibility visibility, String schema) {
        static Listed of(EventType type) {
            return new Listed(type.name(), type.visibility(), "/schemas/" + type.name() + ".json");
        }
    }

    @GetMapping(
            path = {"/schemas", "/schemas/"},
            produces = "application/json")
    List<Listed> all() {
        return Catalogue.all().stream().map(Listed::of).toList();
    }

    @GetMapping(
            path = {"/schemas/{name}", "/schemas/{name}.json"},
            produces = {"application/schema+json", "application/json"})
    byte[] newest(@PathVariable String name) {
        return Catalogue.named(name)
                .map(type -> Schemas.of(type).getBytes(StandardCharsets.UTF_8))
                .orElseThrow(
                        () ->
                                new Refused(
                                        ProblemType.NOT_FOUND,
                                        "No event has this type; /schemas/ lists those that do."));
    }
}
