package org.iclei.kit.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;

import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

import java.util.List;

/** What every service's document says: who it is, how to sign in, what a problem looks like. */
final class WholeDocument implements GlobalOpenApiCustomizer {
    private static final String TOKEN = "token";

    private final String service;

    WholeDocument(String service) {
        this.service = service;
    }

    @Override
    public void customise(OpenAPI document) {
        document.info(
                new Info()
                        .title(service + "-service")
                        .version("v1")
                        .description("All addresses are relative to the gateway."));
        // the address of the process that wrote it would change with every start
        document.servers(List.of(new Server().url("/").description("The gateway")));
        if (document.getComponents() == null) document.components(new Components());
        document.getComponents()
                .addSchemas("Problem", problem())
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        document.security(List.of(new SecurityRequirement().addList(TOKEN)));
    }

    private static Schema<?> problem() {
        var problem = new ObjectSchema();
        problem.setDescription("RFC 9457. Some types carry further members.");
        problem.setRequired(List.of("type", "title", "status", "detail"));
        problem.addProperty(
                "type",
                text("Stable: urn:iclei:problem:<slug>.").example("urn:iclei:problem:not-found"));
        problem.addProperty("title", text("The same for every such problem."));
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", text("A sentence for people."));
        problem.addProperty("instance", text("The address that was asked."));
        return problem;
    }

    private static Schema<?> text(String description) {
        var text = new StringSchema();
        text.setDescription(description);
        return text;
    }
}
