package org.iclei.local.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Set;
import java.util.stream.Stream;

/** A variable that nobody reads is a setting that silently does nothing. */
class ApplicationSettingsTest {
    private static final Compose COMPOSE = new Compose();

    static Stream<String> applications() {
        return COMPOSE.applications();
    }

    @Test
    void every_process_of_the_readme_is_started() {
        var folders =
                Repository.text("README.md")
                        .lines()
                        .filter(line -> line.matches("\\| `([a-z]+-service|gateway)` \\|.*"))
                        .map(line -> line.split("`")[1]);

        assertThat(COMPOSE.applications())
                .containsExactlyInAnyOrderElementsOf(folders.toList())
                .hasSize(4);
        assertThat(COMPOSE.services().keySet())
                .contains("mongodb", "kafka", "keycloak", "prometheus", "grafana");
    }

    @ParameterizedTest
    @MethodSource("applications")
    void every_variable_is_read_by_the_applications_settings(String application) {
        assertThat(COMPOSE.environment(application)).isNotEmpty();
        assertThat(read(application)).containsAll(COMPOSE.environment(application).keySet());
    }

    /** No service calls another: it would be away whenever that one is (ADR 29). */
    @ParameterizedTest
    @MethodSource("applications")
    void only_the_gateway_knows_where_the_services_are(String application) {
        var others =
                Set.of("ICLEI_MEMBERSHIP_URL", "ICLEI_EVENTS_URL", "ICLEI_EXCHANGE_URL").stream()
                        .filter(read(application)::contains);

        assertThat(others).hasSize(application.equals("gateway") ? 3 : 0);
    }

    @ParameterizedTest
    @MethodSource("applications")
    void an_application_listens_where_it_does_everywhere(String application) {
        var port = COMPOSE.environment(application).get("SERVER_PORT");

        assertThat(Repository.text(settings(application))).contains("${SERVER_PORT:" + port + "}");
        assertThat(Repository.text("Dockerfile")).containsPattern("(?m)^EXPOSE .*\\b" + port);
    }

    @ParameterizedTest
    @MethodSource("applications")
    void an_application_is_a_module_whose_jar_runs_by_itself(String application) {
        assertThat(Repository.text(application + "/pom.xml"))
                .contains("<artifactId>" + application + "</artifactId>")
                .contains("spring-boot-maven-plugin");
        assertThat(COMPOSE.services().get(application).at("/image").asString())
                .isEqualTo("iclei/" + application);
    }

    private static Set<String> read(String application) {
        var own = Repository.text(settings(application));
        var kit =
                own.contains("classpath:kit.yml")
                        ? Repository.text("service-kit/src/main/resources/kit.yml")
                        : "";
        var edge = Repository.text("edge-kit/src/main/resources/edge.yml");
        return Repository.variables(own + kit + edge);
    }

    private static String settings(String application) {
        return application + "/src/main/resources/application.yml";
    }
}
