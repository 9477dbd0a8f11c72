package org.iclei.gateway.contracts;

import org.iclei.gateway.GatewayTest;
import org.iclei.kit.testing.OpenApiApproval;
import org.iclei.schema.Catalogue;
import org.iclei.schema.Schemas;
import org.iclei.schema.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;

@GatewayTest
class ContractsIT {
    @Autowired WebTestClient http;

    @Test
    void every_event_type_is_listed_with_a_schema_that_everybody_may_read() {
        http.get()
                .uri("/schemas/")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(Catalogue.all().size());
        for (var type : Catalogue.all()) {
            http.get()
                    .uri("/schemas/" + type.name() + ".json")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .contentType("application/schema+json")
                    .expectBody()
                    .json(Schemas.of(type));
        }
    }

    @Test
    void the_address_that_an_event_names_as_its_schema_answers() throws IOException {
        try (var record = getClass().getResourceAsStream("/contracts/kafka-record.json")) {
            var headers = JsonMapper.builder().build().readTree(record).get("headers");
            http.get()
                    .uri(URI.create(headers.get("ce_dataschema").asString()).getPath())
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.$schema")
                    .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        }
    }

    @Test
    void everybody_may_read_the_events_as_one_document_without_the_internal_ones() {
        var document =
                http.get()
                        .uri("/asyncapi.json")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .contentType("application/json")
                        .expectBody();
        for (var type : Catalogue.all()) {
            var message = document.jsonPath("$.components.messages['" + type.name() + "']");
            if (type.visibility() == Visibility.INTERNAL) message.doesNotExist();
            else message.exists();
        }
    }

    @Test
    void the_page_of_the_events_loads_nothing_from_elsewhere() {
        var page =
                http.get()
                        .uri("/asyncapi")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .contentType("text/html;charset=UTF-8")
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        org.assertj.core.api.Assertions.assertThat(page)
                .contains("fetch('/asyncapi.json')")
                .doesNotContain("://")
                .doesNotContain("src=")
                .doesNotContain("innerHTML");
    }

    @Test
    void a_type_or_document_that_does_not_exist_is_not_found() {
        for (var path : new String[] {"/schemas/x.json", "/openapi/x.json", "/openapi/..json"}) {
            http.get()
                    .uri(path)
                    .exchange()
                    .expectStatus()
                    .isNotFound()
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("urn:iclei:problem:not-found");
        }
    }

    @Test
    void the_description_of_the_feed_is_the_approved_one() throws IOException {
        OpenApiApproval.check(http, "feed");
    }

    @Test
    void one_page_shows_every_document_and_loads_nothing_from_elsewhere() {
        http.get().uri("/api-docs").exchange().expectStatus().is3xxRedirection();
        http.get().uri("/swagger-ui/index.html").exchange().expectStatus().isOk();
        http.get()
                .uri("/api/feed/v1/openapi.json/swagger-config")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.urls[*].url")
                .value(
                        urls ->
                                org.assertj.core.api.Assertions.assertThat(urls)
                                        .asInstanceOf(
                                                org.assertj.core.api.InstanceOfAssertFactories.LIST)
                                        .containsExactlyInAnyOrder(
                                                "/openapi/membership.json",
                                                "/openapi/events.json",
                                                "/openapi/exchange.json",
                                                "/openapi/feed.json"));
    }
}
