package org.iclei.local.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    private static final Pattern ITSELF = Pattern.compile("127\\.0\\.0\\.1[:/](\\d+)");
    private static final Pattern REALM = Pattern.compile("/realms/([^/\\s\"]+)");
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

    static Stream<String> asked_after_their_health() {
        return COMPOSE.services().keySet().stream()
                .filter(name -> COMPOSE.services().get(name).has("healthcheck"))
                // mongosh knows its own port
                .filter(name -> !name.equals("mongodb"));
    }

    @ParameterizedTest
    @MethodSource("asked_after_their_health")
    void a_health_check_asks_where_its_own_service_listens(String name) {
        var asked = ITSELF.matcher(healthCheck(name)).results().map(found -> found.group(1));
        var listening = new TreeSet<>(listening(name));
        var ofHealth = COMPOSE.environment(name).get("KC_HTTP_MANAGEMENT_PORT");
        if (ofHealth != null) listening.add(ofHealth);

        assertThat(asked).isNotEmpty().allMatch(listening::contains);
    }

    @Test
    void keycloak_is_asked_at_the_port_and_the_address_of_its_health() {
        var told = COMPOSE.environment("keycloak");

        assertThat(told).containsEntry("KC_HEALTH_ENABLED", "true");
        assertThat(healthCheck("keycloak"))
                .contains("127.0.0.1/" + told.get("KC_HTTP_MANAGEMENT_PORT"))
                .contains("GET /health/ready ");
    }

    @Test
    void tokens_come_from_the_realm_that_is_imported() {
        var realm = JsonMapper.shared().readTree(Repository.text("compose/keycloak/realm.json"));
        var asked =
                Repository.text(Compose.FILE)
                        + Repository.text("compose/prometheus/prometheus.yml");

        assertThat(REALM.matcher(asked).results().map(found -> found.group(1)))
                .hasSizeGreaterThan(5)
                .containsOnly(realm.get("realm").asString());
    }

    private static String healthCheck(String service) {
        return COMPOSE.services().get(service).at("/healthcheck/test").toString();
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
