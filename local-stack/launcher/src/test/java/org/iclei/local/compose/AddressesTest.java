package org.iclei.local.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is asked for at an address must be there, and listen at that port. */
class AddressesTest {
    private static final Compose COMPOSE = new Compose();
    private static final Pattern ADDRESS = Pattern.compile("([a-z][a-z-]*):(\\d{4,5})\\b");
    private static final Pattern LISTENER = Pattern.compile("//0\\.0\\.0\\.0:(\\d+)");

    static Stream<Map.Entry<String, String>> asked() {
        var settings =
                Stream.of(
                        Repository.text("compose/prometheus/prometheus.yml"),
                        Repository.text("compose/mongodb/setup.js"),
                        Repository.text("compose/grafana/provisioning/datasources/prometheus.yml"));
        var all =
                Stream.concat(settings, COMPOSE.services().values().stream().map(Object::toString));
        return all.flatMap(text -> ADDRESS.matcher(text).results())
                .map(found -> Map.entry(found.group(1), found.group(2)))
                .distinct()
                .filter(address -> !address.getKey().equals("localhost"));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void whoever_is_asked_is_there(Map.Entry<String, String> address) {
        assertThat(COMPOSE.services()).containsKey(address.getKey());
        assertThat(listening(address.getKey())).contains(address.getValue());
    }

    @Test
    void prometheus_reads_the_figures_of_all_four() {
        var job =
                Repository.yaml(Repository.text("compose/prometheus/prometheus.yml"))
                        .at("/scrape_configs/0");
        var targets = new TreeSet<String>();
        job.at("/static_configs/0/targets").forEach(target -> targets.add(target.asString()));

        assertThat(targets)
                .isEqualTo(
                        COMPOSE.applications()
                                .map(it -> it + ":" + COMPOSE.environment(it).get("SERVER_PORT"))
                                .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(job.get("metrics_path").asString()).isEqualTo("/actuator/prometheus");
        assertThat(Repository.text("local-stack/alerts/rules.yml"))
                .contains("job=\"" + job.get("job_name").asString() + "\"");
    }

    @Test
    void what_is_published_is_published_to_this_machine_alone() {
        assertThat(
                        COMPOSE.services().values().stream()
                                .flatMap(it -> it.path("ports").valueStream()))
                .isNotEmpty()
                .extracting(JsonNode::asString)
                .allMatch(port -> port.matches("127\\.0\\.0\\.1:\\d+:\\d+"));
    }

    @Test
    void a_published_port_is_one_that_is_listened_to() {
        COMPOSE.services()
                .forEach(
                        (name, service) ->
                                service.path("ports")
                                        .forEach(
                                                port ->
                                                        assertThat(listening(name))
                                                                .contains(
                                                                        port.asString()
                                                                                .split(":")[2])));
    }

    private static Set<String> listening(String service) {
        var environment = COMPOSE.environment(service);
        return switch (service) {
            case "mongodb" -> Set.of("27017");
            case "grafana" -> Set.of("3000");
            case "prometheus" -> Set.of("9090");
            case "keycloak" -> Set.of(environment.get("KC_HTTP_PORT"));
            case "kafka" ->
                    LISTENER.matcher(environment.get("KAFKA_LISTENERS"))
                            .results()
                            .map(found -> found.group(1))
                            .collect(Collectors.toSet());
            default -> Set.of(environment.get("SERVER_PORT"));
        };
    }
}
