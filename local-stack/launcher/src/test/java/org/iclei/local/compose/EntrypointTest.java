package org.iclei.local.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the shell of an entrypoint does before it hands over, and what arrives behind it. */
class EntrypointTest {
    private static final Compose COMPOSE = new Compose();

    @TempDir Path root;
    private Stage stage;

    static Stream<String> wrapped() {
        return COMPOSE.services().entrySet().stream()
                .filter(service -> service.getValue().has("entrypoint"))
                .map(Map.Entry::getKey);
    }

    @BeforeEach
    void theImagesPrograms() throws IOException {
        stage = new Stage(root, "/bin/docker-entrypoint.sh", "/bin/chown", "/bin/prometheus");
        Files.createDirectories(stage.at("/prometheus"));
        Files.createDirectories(stage.at("/run"));
        Files.createDirectories(stage.at("/tmp"));
    }

    @ParameterizedTest
    @MethodSource("wrapped")
    void the_program_gets_the_command_and_nothing_else(String service) throws Exception {
        var handedOver = started(service).getLast();

        assertThat(handedOver.subList(1, handedOver.size())).isEqualTo(words(service, "command"));
    }

    @Test
    void mongodb_starts_as_a_member_of_a_replica_set_with_its_key() throws Exception {
        var mongod = started("mongodb").getLast();

        assertThat(mongod)
                .startsWith("docker-entrypoint.sh", "mongod", "--replSet", "rs0", "--keyFile");
        var key = stage.at(mongod.get(mongod.indexOf("--keyFile") + 1));
        assertThat(key).hasContent(COMPOSE.environment("mongodb").get("MONGODB_KEY"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void prometheus_starts_with_the_secret_in_a_file() throws Exception {
        assertThat(started("prometheus").getLast())
                .contains("prometheus", "--config.file=/etc/prometheus/prometheus.yml");
        var oauth2 =
                Repository.yaml(Repository.text("compose/prometheus/prometheus.yml"))
                        .at("/scrape_configs/0/oauth2");
        assertThat(oauth2.get("client_id").asString()).isEqualTo("metrics");
        assertThat(stage.at(oauth2.get("client_secret_file").asString()))
                .hasContent(COMPOSE.environment("prometheus").get("METRICS_SECRET"));
    }

    /** In a sticky folder not even root may write again to a file that it has given away. */
    @ParameterizedTest
    @MethodSource("wrapped")
    void what_is_written_at_each_start_lies_in_no_folder_that_everybody_writes_to(String service) {
        assertThat(words(service, "entrypoint")).noneMatch(word -> word.contains("/tmp/"));
    }

    private List<List<String>> started(String service) throws Exception {
        var command = new ArrayList<>(words(service, "entrypoint"));
        command.set(2, stage.moved(command.get(2)));
        command.addAll(words(service, "command"));
        return stage.calls(command, COMPOSE.environment(service));
    }

    private static List<String> words(String service, String what) {
        return COMPOSE.services()
                .get(service)
                .path(what)
                .valueStream()
                .map(word -> word.asString())
                .toList();
    }
}
