package org.iclei.local.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Set;
import java.util.stream.Stream;

class ComposeFileTest {
    private static final Compose COMPOSE = new Compose();

    static Stream<String> services() {
        return COMPOSE.services().keySet().stream();
    }

    @Test
    void the_example_says_all_that_is_asked_for_and_nothing_else() {
        assertThat(Repository.variables(Repository.text(Compose.FILE)))
                .isEqualTo(Compose.example().keySet());
    }

    @Test
    void no_secret_has_a_value_in_the_file_itself() {
        assertThat(Repository.text(Compose.FILE).lines())
                .filteredOn(line -> line.matches(".*(PASSWORD|SECRET|KEY): .*"))
                .hasSizeGreaterThan(10)
                .allMatch(line -> line.contains(": ${"));
    }

    @Test
    void the_realm_is_given_what_it_leaves_open() {
        assertThat(COMPOSE.environment("keycloak"))
                .containsKeys(
                        Repository.variables(Repository.text("compose/keycloak/realm.json"))
                                .toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("services")
    void what_is_mounted_exists(String name) {
        var mounted =
                COMPOSE.services()
                        .get(name)
                        .path("volumes")
                        .valueStream()
                        .map(it -> it.asString().split(":")[0])
                        .filter(source -> source.startsWith("."));

        assertThat(mounted).allSatisfy(it -> assertThat(Repository.ROOT.resolve(it)).exists());
    }

    @ParameterizedTest
    @MethodSource("services")
    void nothing_takes_the_whole_machine(String name) {
        var service = COMPOSE.services().get(name);

        assertThat(service.path("mem_limit").asString()).matches("\\d+[mg]");
        assertThat(service.at("/logging/options/max-size").asString()).isNotEmpty();
        assertThat(service.path("restart").asString()).isIn("unless-stopped", "on-failure");
    }

    @ParameterizedTest
    @MethodSource("services")
    void who_waits_for_another_can_tell_that_it_is_ready(String name) {
        COMPOSE.services()
                .get(name)
                .path("depends_on")
                .forEachEntry(
                        (needed, how) -> {
                            var other = COMPOSE.services().get(needed);
                            var ready = other.has("healthcheck") || other.has("build");
                            assertThat(how.get("condition").asString())
                                    .isEqualTo(
                                            ready
                                                    ? "service_healthy"
                                                    : "service_completed_successfully");
                        });
    }

    @ParameterizedTest
    @MethodSource("services")
    void only_those_that_work_with_the_log_and_the_store_reach_them(String name) {
        var networks = COMPOSE.services().get(name).path("networks").toString();

        assertThat(networks.contains("data"))
                .isEqualTo(!Set.of("keycloak", "prometheus", "grafana").contains(name));
    }

    static Stream<String> built() {
        return services().filter(it -> COMPOSE.services().get(it).has("build"));
    }

    static Stream<String> owners() {
        return services().filter(it -> COMPOSE.environment(it).containsKey("ICLEI_MONGODB"));
    }

    @ParameterizedTest
    @MethodSource("owners")
    void a_database_is_read_and_written_by_its_own_service(String name) {
        var store = COMPOSE.environment(name).get("ICLEI_MONGODB");
        var database = name.replace("-service", "");

        assertThat(store).contains("//" + database + ":", "@mongodb:27017/" + database + "?");
        assertThat(Repository.text("compose/mongodb/setup.js")).contains('"' + database + '"');
    }

    @ParameterizedTest
    @MethodSource("owners")
    void a_service_asks_the_replica_set_that_the_store_belongs_to(String name) {
        var command = COMPOSE.services().get("mongodb").get("command").valueStream();
        var words = command.map(word -> word.asString()).toList();
        var set = words.get(words.indexOf("--replSet") + 1);

        assertThat(COMPOSE.environment(name).get("ICLEI_MONGODB"))
                .contains("?replicaSet=" + set + "&");
        assertThat(Repository.text("compose/mongodb/setup.js"))
                .contains("_id: \"" + set + "\", members: [{ _id: 0, host: \"mongodb:27017\" }]");
    }

    @ParameterizedTest
    @MethodSource("built")
    void an_application_writes_to_no_disk_and_gains_no_rights(String name) {
        var service = COMPOSE.services().get(name);

        assertThat(service.path("read_only").asBoolean()).isTrue();
        assertThat(service.path("cap_drop").toString()).isEqualTo("[\"ALL\"]");
        assertThat(service.path("security_opt").toString()).contains("no-new-privileges:true");
        assertThat(service.has("user")).as("the image says who").isFalse();
    }

    @Test
    void the_image_runs_as_a_user_of_its_own_who_is_not_root() {
        var image = Repository.text("Dockerfile");
        var last = image.substring(image.lastIndexOf("\nFROM "));

        assertThat(last).containsPattern("(?m)^RUN useradd .*--uid ([1-9]\\d+) (.*\\n)+USER \\1$");
        assertThat(last.lines().filter(line -> line.startsWith("USER "))).hasSize(1);
    }
}
