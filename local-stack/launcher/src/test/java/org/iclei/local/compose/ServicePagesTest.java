package org.iclei.local.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;

/** The page of a service leaves out nothing that the service offers, publishes or listens to. */
class ServicePagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"membership", "events", "exchange"})
    void every_address_is_on_the_page(String service) {
        var prefix = "/api/" + service + "/v1";

        assertThat(addresses(service))
                .isNotEmpty()
                .map(address -> address.replace(prefix, ""))
                .allMatch(page(service + "-service")::contains);
    }

    @Test
    void every_address_of_the_feed_is_on_the_gateways_page() {
        assertThat(addresses("feed")).isNotEmpty().allMatch(page("gateway")::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"membership", "events", "exchange"})
    void every_event_is_on_the_page(String service) throws IOException {
        try (var contracts =
                Files.list(Repository.ROOT.resolve("shared-schema/src/main/resources/contracts"))) {
            var events =
                    contracts
                            .map(folder -> folder.getFileName().toString())
                            .filter(name -> name.startsWith("org.iclei." + service + "."))
                            .map(name -> name.split("\\.")[4])
                            .toList();
            assertThat(events).isNotEmpty().allMatch(page(service + "-service")::contains);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"membership", "events", "exchange"})
    void every_group_that_listens_is_on_the_page(String service) {
        var groups =
                Repository.text(service + "-service/src/main/resources/application.yml")
                        .lines()
                        .filter(line -> line.strip().startsWith("group: "))
                        .map(line -> line.strip().substring("group: ".length()));

        assertThat(groups).allMatch(page(service + "-service")::contains);
    }

    private static Iterable<String> addresses(String described) {
        return JsonMapper.shared()
                .readTree(
                        Repository.text(
                                "shared-schema/src/main/resources/openapi/" + described + ".json"))
                .get("paths")
                .propertyNames();
    }

    private static String page(String module) {
        return Repository.text(module + "/README.md");
    }
}
